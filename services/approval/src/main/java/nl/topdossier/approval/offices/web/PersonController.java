package nl.topdossier.approval.offices.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.topdossier.approval.offices.Persons;
import nl.topdossier.approval.offices.Register;
import nl.topdossier.approval.offices.RegisteredHolding;
import nl.topdossier.approval.offices.Standings;
import nl.topdossier.approval.texts.Texts;
import nl.topdossier.security.CurrentPerson;
import nl.topdossier.security.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Names of persons and what they hold. */
@RestController
@RequestMapping("/v1")
class PersonController {

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    private final Persons persons;
    private final Register register;
    private final Standings standings;
    private final Clock clock;

    PersonController(Persons persons, Register register, Standings standings, Clock clock) {
        this.persons = persons;
        this.register = register;
        this.standings = standings;
        this.clock = clock;
    }

    @GetMapping("/persons")
    List<Persons.Named> named(@RequestParam(required = false) @Nullable List<UUID> ids) {
        return ids == null ? persons.all() : persons.named(ids);
    }

    @PutMapping("/persons/{personId}")
    @PreAuthorize("hasRole('administrator')")
    Persons.Named put(@PathVariable UUID personId, @Valid @RequestBody Name body) {
        String name = Texts.line(body.name());
        persons.put(personId, name);
        return new Persons.Named(personId, name);
    }

    @GetMapping("/persons/{personId}/offices")
    List<HeldOffice> offices(@PathVariable UUID personId) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), NETHERLANDS);
        return register.of(personId).stream()
                .map(holding -> HeldOffice.of(holding, today))
                .toList();
    }

    @GetMapping("/me")
    Me me() {
        Person person = CurrentPerson.get();
        LocalDate today = LocalDate.ofInstant(clock.instant(), NETHERLANDS);
        String name = persons.named(Set.of(person.id())).stream()
                .map(Persons.Named::name)
                .findFirst()
                .orElse(null);
        return new Me(
                person.id(),
                name,
                person.roles().stream().sorted(Comparator.naturalOrder()).toList(),
                person.loginStrength(),
                standings.today(person.id()).stream()
                        .map(holding -> HeldOffice.of(holding, today))
                        .toList());
    }

    record Name(@NotBlank String name) {}

    record Me(
            UUID personId,
            @Nullable String name,
            List<String> roles,
            String loginStrength,
            List<HeldOffice> holdings) {}

    record HeldOffice(String officeId, HoldingView holding, boolean today) {

        static HeldOffice of(RegisteredHolding holding, LocalDate today) {
            return new HeldOffice(holding.officeId(), HoldingView.of(holding), holding.isValidOn(today));
        }
    }
}
