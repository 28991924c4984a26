package nl.topdossier.approval.offices.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import nl.topdossier.approval.offices.Register;
import nl.topdossier.contracts.signoff.Capacity;
import nl.topdossier.security.CurrentPerson;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who acts for an office from when to when: recorded and ended by the functional administrator. */
@RestController
@RequestMapping("/v1")
@PreAuthorize("hasRole('administrator')")
class HoldingController {

    private final Register register;

    HoldingController(Register register) {
        this.register = register;
    }

    /** 201 with the new holding, or 200 with the one that was recorded before. */
    @PostMapping("/offices/{officeId}/holdings")
    ResponseEntity<HoldingView> record(@PathVariable String officeId, @Valid @RequestBody HoldingToRecord body) {
        Register.Recorded recorded = register.record(
                new Register.NewHolding(
                        officeId,
                        body.personId(),
                        body.capacity(),
                        body.from(),
                        body.until(),
                        body.delegatorHoldingId()),
                CurrentPerson.get().id());
        return ResponseEntity.status(recorded.isNew() ? 201 : 200).body(HoldingView.of(recorded.holding()));
    }

    @PatchMapping("/holdings/{holdingId}")
    HoldingView end(@PathVariable UUID holdingId, @RequestBody LastDay body) {
        return HoldingView.of(
                register.end(holdingId, body.until(), CurrentPerson.get().id()));
    }

    record HoldingToRecord(
            @NotNull UUID personId,
            @NotNull Capacity capacity,
            @NotNull LocalDate from,
            @Nullable LocalDate until,
            @Nullable UUID delegatorHoldingId) {}

    record LastDay(@Nullable LocalDate until) {}
}
