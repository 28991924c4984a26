package nl.topdossier.portal.services;

import java.net.http.HttpClient;
import java.time.Duration;
import nl.topdossier.messaging.Trace;
import nl.topdossier.security.ServiceCalls;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/**
 * The services as the person who is asking sees them: every call bears that person's token, language and trace. What a
 * service refuses becomes a {@link ServiceRefusal} with its words.
 */
@Component
public class ServiceClients {

    private final RestClient drafting;
    private final RestClient approval;
    private final RestClient dispatch;
    private final RestClient records;
    private final RestClient logistics;
    private final RestClient commitments;
    private final RestClient draftingForPortal;
    private final RestClient approvalForPortal;
    private final RestClient logisticsForPortal;

    ServiceClients(
            PersonToken token,
            ServiceRefusals refusals,
            ServiceCalls own,
            @Value("${topdossier.services.drafting.url}") String draftingUrl,
            @Value("${topdossier.services.approval.url}") String approvalUrl,
            @Value("${topdossier.services.dispatch.url}") String dispatchUrl,
            @Value("${topdossier.services.records.url}") String recordsUrl,
            @Value("${topdossier.services.logistics.url}") String logisticsUrl,
            @Value("${topdossier.services.commitments.url}") String commitmentsUrl) {
        RestClient.Builder asPerson = RestClient.builder()
                .requestFactory(requests())
                .requestInterceptor((request, body, execution) -> {
                    HttpHeaders headers = request.getHeaders();
                    headers.setBearerAuth(token.value());
                    headers.set(
                            HttpHeaders.ACCEPT_LANGUAGE,
                            LocaleContextHolder.getLocale().toLanguageTag());
                    headers.set("traceparent", Trace.current().traceparent());
                    return execution.execute(request, body);
                })
                .defaultStatusHandler(status -> status.isError(), refusals::raise);
        this.drafting = asPerson.clone().baseUrl(draftingUrl).build();
        this.approval = asPerson.clone().baseUrl(approvalUrl).build();
        this.dispatch = asPerson.clone().baseUrl(dispatchUrl).build();
        this.records = asPerson.clone().baseUrl(recordsUrl).build();
        this.logistics = asPerson.clone().baseUrl(logisticsUrl).build();
        this.commitments = asPerson.clone().baseUrl(commitmentsUrl).build();
        this.draftingForPortal = own.to(draftingUrl);
        this.approvalForPortal = own.to(approvalUrl);
        this.logisticsForPortal = own.to(logisticsUrl);
    }

    private static JdkClientHttpRequestFactory requests() {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(2))
                .build());
        requests.setReadTimeout(Duration.ofSeconds(20));
        return requests;
    }

    /** Letters, versions, checks, submitting. */
    public RestClient drafting() {
        return drafting;
    }

    /** Rounds, decisions, offices. */
    public RestClient approval() {
        return approval;
    }

    /** Gate, release, hand-overs. */
    public RestClient dispatch() {
        return dispatch;
    }

    /** Audit and filed letters. */
    public RestClient records() {
        return records;
    }

    /** Summits, timetable, work. */
    public RestClient logistics() {
        return logistics;
    }

    /** The ledger of motions and commitments. */
    public RestClient commitments() {
        return commitments;
    }

    /** Drafting, asked by the portal itself: for what its lists show. */
    public RestClient draftingForPortal() {
        return draftingForPortal;
    }

    /** Approval, asked by the portal itself: for the names of people. */
    public RestClient approvalForPortal() {
        return approvalForPortal;
    }

    /** Logistics, asked by the portal itself: for the titles of work and summits. */
    public RestClient logisticsForPortal() {
        return logisticsForPortal;
    }
}
