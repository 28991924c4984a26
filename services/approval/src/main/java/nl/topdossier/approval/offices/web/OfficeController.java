package nl.topdossier.approval.offices.web;

import com.fasterxml.jackson.annotation.JsonAlias;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.topdossier.approval.offices.Office;
import nl.topdossier.approval.offices.OfficeKind;
import nl.topdossier.approval.offices.Offices;
import nl.topdossier.approval.offices.Register;
import nl.topdossier.approval.offices.RegisteredHolding;
import nl.topdossier.approval.texts.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Offices with who holds them; everybody may look, the functional administrator writes. */
@RestController
@RequestMapping("/v1/offices")
class OfficeController {

    private final Offices offices;
    private final Register register;

    OfficeController(Offices offices, Register register) {
        this.offices = offices;
        this.register = register;
    }

    @GetMapping
    List<OfficeView> all() {
        Map<String, List<RegisteredHolding>> holdings =
                register.all().stream().collect(Collectors.groupingBy(RegisteredHolding::officeId));
        return offices.all().stream()
                .map(office -> OfficeView.of(office, holdings.getOrDefault(office.officeId(), List.of())))
                .toList();
    }

    @PutMapping("/{officeId}")
    @PreAuthorize("hasRole('administrator')")
    OfficeView put(
            @PathVariable @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{0,19}") String officeId,
            @Valid @RequestBody OfficeToPut body) {
        Office office = register.put(new Office(
                officeId,
                Texts.line(body.nameNl()),
                Texts.line(body.nameEn()),
                body.kind(),
                body.head(),
                body.escalation() == null ? List.of() : body.escalation()));
        return OfficeView.of(office, register.of(officeId));
    }

    record OfficeToPut(
            @NotBlank @JsonAlias("name_nl") String nameNl,
            @NotBlank @JsonAlias("name_en") String nameEn,
            @NotNull OfficeKind kind,
            @Nullable @Size(max = 20) String head,
            @Nullable @Size(max = 20) List<UUID> escalation) {}

    record OfficeView(
            String officeId,
            String nameNl,
            String nameEn,
            OfficeKind kind,
            @Nullable String head,
            List<UUID> escalation,
            List<HoldingView> holdings) {

        static OfficeView of(Office office, List<RegisteredHolding> holdings) {
            return new OfficeView(
                    office.officeId(),
                    office.nameNl(),
                    office.nameEn(),
                    office.kind(),
                    office.head(),
                    office.escalation(),
                    holdings.stream().map(HoldingView::of).toList());
        }
    }
}
