package nl.topdossier.audit.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.topdossier.audit.AuditChain;

/** Exports of one letter with two chains, as records writes them. */
final class Exports {

    static final String LETTER = "00000000-0000-7000-8000-000000000042";

    private Exports() {}

    /** A whole export: three entries of approval, two of drafting, sealed up to the second entry of each. */
    static List<String> lines() {
        return write(links(LETTER), sealOf(links(LETTER)), List.of());
    }

    static List<String> withAlarm() {
        return write(
                links(LETTER),
                sealOf(links(LETTER)),
                List.of("{\"kind\":\"alarm\",\"service\":\"approval\",\"position\":2,\"alarm\":\"CONFLICT\"}"));
    }

    /** These chains in a file that is right in itself, under the root of another file. */
    static List<String> resealed(Map<String, List<Link>> chains, List<String> original) {
        String last = original.getLast();
        return write(chains, last.substring(last.indexOf("\"root\"")), List.of());
    }

    static Map<String, List<Link>> links(String letter) {
        return Map.copyOf(chains(letter, "SIGN_OFF_GIVEN"));
    }

    static Map<String, List<Link>> with(String secondAct) {
        return chains(LETTER, secondAct);
    }

    private static Map<String, List<Link>> chains(String letter, String secondAct) {
        return new TreeMap<>(Map.of(
                "approval", chain(letter, "approval", "ROUND_OPENED", secondAct, "ROUND_COMPLETED"),
                "drafting", chain(letter, "drafting", "LETTER_OPENED", "VERSION_SAVED")));
    }

    private static List<Link> chain(String letter, String service, String... acts) {
        List<Link> links = new ArrayList<>();
        String previous = AuditChain.START;
        for (String act : acts) {
            long position = links.size() + 1L;
            String entry = "{\"act\":\"%s\",\"details\":{},\"letterId\":\"%s\",\"position\":%d,\"service\":\"%s\"}"
                    .formatted(act, letter, position, service);
            links.add(new Link(position, entry, previous, AuditChain.hash(previous, entry)));
            previous = links.getLast().hash();
        }
        return links;
    }

    private static String sealOf(Map<String, List<Link>> chains) {
        MerkleTree tree = new MerkleTree();
        tree.add("another letter");
        Map<String, List<String>> paths = new TreeMap<>();
        new TreeMap<>(chains)
                .forEach((service, links) -> paths.put(
                        service,
                        tree.addMarked(
                                RootSeal.leaf(LETTER, service, 2, links.get(1).hash()))));
        tree.add("and another");
        RootSeal seal = new RootSeal(7, "2026-11-21T01:00:00Z", 4, tree.root(), AuditChain.START);
        List<String> sealed = new ArrayList<>();
        paths.forEach((service, path) ->
                sealed.add("{\"service\":\"%s\",\"position\":2,\"hash\":\"%s\",\"path\":[\"%s\"]}"
                        .formatted(
                                service,
                                chains.getOrDefault(service, List.of()).get(1).hash(),
                                String.join("\",\"", path))));
        return "\"root\":{\"number\":7,\"madeAt\":\"%s\",\"chains\":4,\"merkleRoot\":\"%s\",\"previousHash\":\"%s\",\"hash\":\"%s\"},\"sealed\":[%s]}"
                .formatted(
                        seal.madeAt(), seal.merkleRoot(), seal.previousHash(), seal.hash(), String.join(",", sealed));
    }

    private static List<String> write(Map<String, List<Link>> chains, String seal, List<String> alarms) {
        List<String> lines = new ArrayList<>();
        List<String> heads = new ArrayList<>();
        lines.add(
                "{\"kind\":\"topdossier-audit-export\",\"version\":1,\"letterId\":\"%s\",\"exportedAt\":\"2026-11-21T08:00:00Z\"}"
                        .formatted(LETTER));
        new TreeMap<>(chains).forEach((service, links) -> {
            links.forEach(link -> lines.add(line(service, link)));
            Link last = links.getLast();
            heads.add("{\"service\":\"%s\",\"position\":%d,\"hash\":\"%s\"}"
                    .formatted(service, last.position(), last.hash()));
        });
        lines.addAll(alarms);
        lines.add("{\"kind\":\"closing\",\"digest\":\"%s\",\"chains\":[%s],%s"
                .formatted(ExportDigest.of(lines), String.join(",", heads), seal));
        return lines;
    }

    private static String line(String service, Link link) {
        return "{\"kind\":\"entry\",\"service\":\"%s\",\"position\":%d,\"previousHash\":\"%s\",\"hash\":\"%s\",\"entry\":\"%s\"}"
                .formatted(
                        service,
                        link.position(),
                        link.previousHash(),
                        link.hash(),
                        link.entry().replace("\"", "\\\""));
    }
}
