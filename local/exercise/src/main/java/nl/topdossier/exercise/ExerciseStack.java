package nl.topdossier.exercise;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.topdossier.exercise.StackAddresses.Service;
import tools.jackson.databind.JsonNode;

/** A running stack that is marked as exercise, and the people who work in it. May be shared by threads. */
public final class ExerciseStack {

    private static final List<Service> MARKED = List.of(Service.DRAFTING, Service.APPROVAL, Service.DISPATCH);

    private final Http http = new Http();
    private final StackAddresses addresses;
    private final Map<String, Colleague> colleagues = new ConcurrentHashMap<>();

    private ExerciseStack(StackAddresses addresses) {
        this.addresses = addresses;
    }

    /** Refuses a stack that does not run, or of which any service is not marked as exercise. */
    public static ExerciseStack at(StackAddresses addresses) {
        var stack = new ExerciseStack(addresses);
        MARKED.forEach(stack::requireMark);
        return stack;
    }

    /** A demo person, with a token of their own. */
    public Colleague colleague(String userName) {
        return colleagues.computeIfAbsent(userName, name -> new Colleague(http, addresses, name));
    }

    /** Who decides for an office. */
    public Colleague holderOf(String office) {
        return colleague(Cast.holderOf(office));
    }

    public StackAddresses addresses() {
        return addresses;
    }

    /** What both Houses have of one hand-over. */
    public JsonNode housesOn(String handOverId) {
        return open(Service.STAND_INS, "/griffie/api/registrations?handOverId=" + handOverId);
    }

    JsonNode people() {
        return open(Service.STAND_INS, "/identity/api/demo-people");
    }

    private JsonNode open(Service service, String path) {
        return http.answer(Http.to(addresses.url(service) + path).GET().build());
    }

    private void requireMark(Service service) {
        JsonNode info;
        try {
            info = open(service, "/actuator/info");
        } catch (Away | Refused e) {
            throw new NotAsItShouldBe("Expected a running stack, but " + StackAddresses.name(service)
                    + " does not answer at " + addresses.url(service) + ": start it with ./topdossier start.");
        }
        if (!info.path("exercise").asString("").equals("true")) {
            throw new NotAsItShouldBe("Expected a stack that is marked as exercise, but " + StackAddresses.name(service)
                    + " is not; nothing was done.");
        }
    }
}
