package nl.topdossier.standins.griffie;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** For the demo, chaos and tests: what the Houses registered, and how they shall behave. */
@RestController
@RequestMapping("/griffie/api")
class GriffieApi {

    private final HouseView.Views views;
    private final Registers registers;
    private final Confirmations confirmations;

    GriffieApi(HouseView.Views views, Registers registers, Confirmations confirmations) {
        this.views = views;
        this.registers = registers;
        this.confirmations = confirmations;
    }

    @GetMapping("/registrations")
    List<HouseView> registrations(@RequestParam(defaultValue = "") String handOverId) {
        return views.of(Integer.MAX_VALUE, handOverId);
    }

    @PutMapping("/{slug}/behaviour")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void behave(@PathVariable String slug, @RequestBody BehaviourOrder order) {
        registers.behave(house(slug), order.behaviour());
    }

    /** Sends the receipt that was held back. */
    @PostMapping("/{slug}/registrations/{handOverId}/receipt")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void confirm(@PathVariable String slug, @PathVariable String handOverId) {
        confirmations.confirm(house(slug), handOverId);
    }

    static House house(String slug) {
        return House.ofSlug(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
