package nl.topdossier.standins.griffie;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The HTTP channel of a House: multipart with one part {@code files} per file and, if wanted, {@code subject}; header
 * Idempotency-Key is the id of the hand-over. The answer says that it arrived; the receipt comes later, by itself.
 */
@RestController
class HandOverByHttp {

    private final Griffie griffie;
    private final JsonMapper json;

    HandOverByHttp(Griffie griffie, JsonMapper json) {
        this.griffie = griffie;
        this.json = json;
    }

    @PostMapping(path = "/griffie/{slug}/letters", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    void receive(
            @PathVariable String slug,
            @RequestHeader("Idempotency-Key") String idempotencyKey,
            @RequestParam List<MultipartFile> files,
            @RequestParam(required = false) @Nullable String subject,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        House house = House.ofSlug(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String id = unquoted(idempotencyKey);
        if (!HandOver.isId(id)) {
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST, "Expected the id of the hand-over as Idempotency-Key");
        }
        FileHashes hashes = new FileHashes();
        for (MultipartFile file : files) {
            String name = file.getOriginalFilename();
            hashes.add(name == null || name.isBlank() ? "bestand" : name, file.getInputStream());
        }
        HandOver handOver = new HandOver(house, id, HandOver.Channel.HTTP, subject, hashes.all());
        answer(griffie.receive(handOver), request, response);
    }

    private void answer(Griffie.Answer answer, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        switch (answer) {
            case Griffie.Answer.Received it -> write(response, 202, "application/json", Arrival.of(it.registration()));
            case Griffie.Answer.Different it ->
                problem(
                        response,
                        422,
                        "Expected the same files as before for %s, but they differ"
                                .formatted(it.registration().handOverId()));
            case Griffie.Answer.Refused it -> problem(response, 422, it.reason());
            case Griffie.Answer.Away it -> problem(response, 503, "De griffie is nu niet bereikbaar.");
            case Griffie.Answer.Lost it -> CutConnection.cut(request);
        }
    }

    private void problem(HttpServletResponse response, int status, String detail) throws IOException {
        write(
                response,
                status,
                "application/problem+json",
                ProblemDetail.forStatusAndDetail(HttpStatus.valueOf(status), detail));
    }

    private void write(HttpServletResponse response, int status, String type, Object body) throws IOException {
        response.setStatus(status);
        response.setContentType(type);
        response.getOutputStream().write(json.writeValueAsBytes(body));
    }

    private static String unquoted(String key) {
        return key.length() > 1 && key.startsWith("\"") && key.endsWith("\"")
                ? key.substring(1, key.length() - 1)
                : key;
    }

    /** Says that the letter arrived, and with which files. */
    record Arrival(House house, String handOverId, Instant receivedAt, Map<String, String> fileHashes) {

        static Arrival of(Registration registration) {
            return new Arrival(
                    registration.house(),
                    registration.handOverId(),
                    registration.receivedAt(),
                    registration.fileHashes());
        }
    }
}
