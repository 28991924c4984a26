package nl.topdossier.portal.ledger.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.topdossier.portal.ledger.ImportPage;
import nl.topdossier.portal.letters.House;
import nl.topdossier.portal.services.ServiceClients;
import nl.topdossier.portal.services.ServiceRefusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.databind.JsonNode;

/** Files for the ledger: tried first if the person wants, recorded whole, or shown with every broken line. */
@Controller
@RequestMapping("/ledger/import")
@PreAuthorize("hasAnyRole('parliamentary-desk', 'coordinator')")
class ImportController {

    private final ServiceClients services;

    ImportController(ServiceClients services) {
        this.services = services;
    }

    @GetMapping
    String opening(Model model) {
        model.addAttribute("imports", ImportPage.empty());
        return "ledger/import";
    }

    @PostMapping
    String take(
            @RequestParam ImportPage.Form form,
            @RequestParam(required = false) @Nullable House house,
            @RequestParam(defaultValue = "false") boolean rehearsal,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Model model)
            throws IOException {
        byte[] bytes = file == null ? new byte[0] : file.getBytes();
        model.addAttribute("imports", send(form, house, rehearsal, bytes));
        return "ledger/import";
    }

    private ImportPage send(ImportPage.Form form, @Nullable House house, boolean rehearsal, byte[] file) {
        try {
            ImportPage.Report report = services.commitments()
                    .post()
                    .uri(uri -> {
                        uri.path("/v1/imports").queryParam("form", form).queryParam("rehearsal", rehearsal);
                        return (house == null ? uri : uri.queryParam("house", house)).build();
                    })
                    .contentType(MediaType.APPLICATION_OCTET_STREAM)
                    .body(file)
                    .retrieve()
                    .body(ImportPage.Report.class);
            return new ImportPage(form, house, report, null, List.of());
        } catch (ServiceRefusal refusal) {
            String words = refusal.words();
            return new ImportPage(form, house, null, words == null ? refusal.code() : words, broken(refusal.problem()));
        }
    }

    private static List<ImportPage.Broken> broken(@Nullable JsonNode problem) {
        List<ImportPage.Broken> lines = new ArrayList<>();
        if (problem != null) {
            problem.path("lines")
                    .forEach(line -> lines.add(new ImportPage.Broken(
                            line.path("line").asLong(), line.path("message").asString(""))));
        }
        return lines;
    }
}
