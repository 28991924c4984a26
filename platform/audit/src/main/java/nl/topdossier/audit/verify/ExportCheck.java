package nl.topdossier.audit.verify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Checks an exported audit of one letter: every chain, the closing line, and the way from each chain to the root. */
public final class ExportCheck {

    /** What the first line says it is. */
    public static final String FORMAT = "topdossier-audit-export";

    private final List<String> broken = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private final Map<String, List<Link>> chains = new LinkedHashMap<>();
    private String letterId = "";

    private ExportCheck() {}

    /** What was found: whole if nothing is broken; the rest is worth knowing. */
    public record Report(List<String> broken, List<String> said) {

        /** Whether the export is whole. */
        public boolean whole() {
            return broken.isEmpty();
        }
    }

    /** Checks the lines of a file; IllegalArgumentException when it is no export at all. */
    public static Report of(List<String> lines) {
        ExportCheck check = new ExportCheck();
        check.header(lines);
        check.entries(lines);
        check.chains();
        check.closing(lines);
        return new Report(check.broken, check.said);
    }

    private void header(List<String> lines) {
        if (lines.isEmpty() || !Line.of(lines.getFirst()).is(FORMAT)) {
            throw new IllegalArgumentException("Expected the first line to say that it is an export");
        }
        Line header = Line.of(lines.getFirst());
        if (header.number("version") != 1) {
            throw new IllegalArgumentException("Expected version 1 of the export");
        }
        letterId = header.text("letterId");
        said.add("letter " + letterId + ", exported " + header.text("exportedAt"));
    }

    private void entries(List<String> lines) {
        for (int i = 1; i < lines.size() - 1; i++) {
            try {
                body(Line.of(lines.get(i)));
            } catch (IllegalArgumentException e) {
                broken.add("line " + (i + 1) + ": can not be read: " + e.getMessage());
            }
        }
    }

    private void body(Line line) {
        if (line.is("entry")) {
            chains.computeIfAbsent(line.text("service"), service -> new ArrayList<>())
                    .add(line.link());
        } else if (line.is("alarm")) {
            broken.add("alarm raised when it came in: " + line.text("service") + " " + line.number("position") + " "
                    + line.text("alarm"));
        } else {
            throw new IllegalArgumentException("Expected an entry or an alarm");
        }
    }

    private void chains() {
        chains.forEach((service, links) -> {
            List<Break> breaks = ChainCheck.of(letterId, service, links);
            breaks.forEach(found -> broken.add(found.describe()));
            said.add(service + ": " + links.size() + " entries" + (breaks.isEmpty() ? ", whole" : ", broken"));
        });
    }

    private void closing(List<String> lines) {
        try {
            Line closing = Line.of(lines.getLast());
            if (lines.size() < 2 || !closing.is("closing")) {
                throw new IllegalArgumentException("the closing line is not there");
            }
            expect("hash over the lines", closing.text("digest"), ExportDigest.of(lines.subList(0, lines.size() - 1)));
            heads(closing.parts("chains"));
            Line seal = closing.part("root");
            if (seal == null) {
                said.add("no root covers this letter yet");
            } else {
                seal(seal, closing.parts("sealed"));
            }
        } catch (IllegalArgumentException e) {
            broken.add("end of the file: " + e.getMessage());
        }
    }

    private void heads(List<Line> heads) {
        expect(
                "chains",
                names(heads).toString(),
                chains.keySet().stream().sorted().toList().toString());
        for (Line head : heads) {
            List<Link> links = chains.getOrDefault(head.text("service"), List.of());
            Link last = links.isEmpty() ? new Link(0, "", "", "nothing") : links.getLast();
            expect(head.text("service") + ": last position", head.number("position"), last.position());
            expect(head.text("service") + ": last hash", head.text("hash"), last.hash());
        }
    }

    private static List<String> names(List<Line> heads) {
        return heads.stream().map(head -> head.text("service")).sorted().toList();
    }

    private void seal(Line root, List<Line> sealed) {
        RootSeal seal = new RootSeal(
                root.number("number"),
                root.text("madeAt"),
                root.number("chains"),
                root.text("merkleRoot"),
                root.text("previousHash"));
        expect("hash of root " + seal.number(), root.text("hash"), seal.hash());
        for (Line chain : sealed) {
            String service = chain.text("service");
            long position = chain.number("position");
            String found = chains.getOrDefault(service, List.of()).stream()
                    .filter(link -> link.position() == position)
                    .map(Link::hash)
                    .findFirst()
                    .orElse("nothing");
            expect(service + " " + position + ": hash under root " + seal.number(), chain.text("hash"), found);
            String leaf = RootSeal.leaf(letterId, service, position, found);
            expect(
                    service + " " + position + ": way to root " + seal.number(),
                    seal.merkleRoot(),
                    MerkleTree.climb(leaf, chain.texts("path")));
            said.add(service + ": sealed up to " + position);
        }
        said.add("root " + seal.number() + " of " + seal.madeAt() + ": " + seal.hash());
        said.add("compare that hash with the one that was mailed: only then is the export proven");
    }

    private void expect(String what, Object expected, Object found) {
        if (!expected.equals(found)) {
            broken.add(what + ": expected " + expected + ", but found " + found);
        }
    }
}
