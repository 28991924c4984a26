package nl.topdossier.dispatch.handover.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.topdossier.contracts.letter.House;
import nl.topdossier.dispatch.handover.Chases;
import nl.topdossier.dispatch.handover.Confirmations;
import nl.topdossier.dispatch.handover.Numbers;
import nl.topdossier.dispatch.handover.Receipts;
import nl.topdossier.dispatch.handover.Repetitions;
import nl.topdossier.security.CurrentPerson;
import nl.topdossier.security.Person;
import nl.topdossier.security.Roles;
import nl.topdossier.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Receipts and numbers, told by a House or recorded by the desk; each may be told twice. */
@RestController
@RequestMapping("/v1/hand-overs/{handOverId}")
class HandOverController {

    private static final String DESK = "hasRole('parliamentary-desk')";
    private static final String DESK_OR_HOUSE = "hasAnyRole('parliamentary-desk', 'house')";

    private final Receipts receipts;
    private final Numbers numbers;
    private final Repetitions repetitions;
    private final Chases chases;
    private final Confirmations confirmations;

    HandOverController(
            Receipts receipts, Numbers numbers, Repetitions repetitions, Chases chases, Confirmations confirmations) {
        this.receipts = receipts;
        this.numbers = numbers;
        this.repetitions = repetitions;
        this.chases = chases;
        this.confirmations = confirmations;
    }

    @PostMapping("/receipts")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize(DESK_OR_HOUSE)
    void receipt(@PathVariable UUID handOverId, @RequestBody @Valid Receipt request) {
        Person person = CurrentPerson.get();
        String registration = request.registrationNumber();
        if (person.has(Roles.HOUSE)) {
            if (registration == null) {
                throw Refusal.invalid("dispatch.receipt.no-registration");
            }
            Map<String, String> files = request.fileHashes() == null ? Map.of() : request.fileHashes();
            receipts.byHouse(
                    handOverId, request.house(), registration, request.receivedAt(), files.values(), person.id());
        } else {
            String evidence = request.evidence();
            if (evidence == null || evidence.isBlank()) {
                throw Refusal.invalid("dispatch.receipt.no-evidence");
            }
            receipts.byDesk(handOverId, request.receivedAt(), registration, evidence, person.id());
        }
    }

    @PostMapping("/number")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize(DESK_OR_HOUSE)
    void number(@PathVariable UUID handOverId, @RequestBody @Valid Number request) {
        boolean noneExpected = Boolean.TRUE.equals(request.noneExpected());
        if ((request.number() == null) == !noneExpected) {
            throw Refusal.invalid("dispatch.number.one-of-two");
        }
        numbers.number(handOverId, request.number(), CurrentPerson.get().id());
    }

    @PostMapping("/repetition")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @PreAuthorize(DESK)
    void sendAgain(@PathVariable UUID handOverId) {
        repetitions.sendAgain(handOverId, CurrentPerson.get().id());
    }

    @PostMapping("/chase")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize(DESK)
    void chased(@PathVariable UUID handOverId) {
        chases.chased(handOverId, CurrentPerson.get().id());
    }

    @PostMapping("/confirmation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize(DESK)
    void confirm(@PathVariable UUID handOverId, @RequestBody @Valid Confirmation request) {
        UUID by = CurrentPerson.get().id();
        Instant receivedAt = request.receivedAt();
        if (!request.received()) {
            confirmations.hasItNot(handOverId, request.evidence(), by);
        } else if (receivedAt == null) {
            throw Refusal.invalid("dispatch.confirmation.when");
        } else {
            confirmations.hasIt(handOverId, receivedAt, request.registrationNumber(), request.evidence(), by);
        }
    }

    record Confirmation(
            @NotNull Boolean received,
            @Nullable Instant receivedAt,
            @Nullable @Size(max = 100) String registrationNumber,
            @NotBlank @Size(max = 2000) String evidence) {}

    record Receipt(
            @Nullable House house,
            @Nullable @Size(max = 100) String registrationNumber,
            @NotNull Instant receivedAt,
            @Nullable @Size(max = 100) Map<@NotBlank String, @NotBlank String> fileHashes,
            @Nullable @Size(max = 2000) String evidence) {}

    record Number(
            @Nullable @Pattern(regexp = "(?=.*[0-9])[0-9A-Za-z;., -]{1,60}")
            String number,

            @Nullable Boolean noneExpected) {}
}
