package nl.topdossier.drafting.letters.web;

import java.util.List;
import nl.topdossier.drafting.letters.Summits;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The summits that letters are about. */
@RestController
@RequestMapping("/v1/summits")
class SummitController {

    private final Summits summits;

    SummitController(Summits summits) {
        this.summits = summits;
    }

    @GetMapping
    List<Summits.Summit> all() {
        return summits.all();
    }
}
