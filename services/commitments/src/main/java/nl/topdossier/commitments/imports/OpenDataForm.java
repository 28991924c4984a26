package nl.topdossier.commitments.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.topdossier.commitments.items.GivenItem;
import nl.topdossier.contracts.commitments.HouseStatus;
import nl.topdossier.contracts.commitments.ItemKind;
import nl.topdossier.contracts.letter.House;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads what the OData interface of the Tweede Kamer gives: Toezegging, and Zaak of kind Motie with its Kamerstukdossier. A line
 * is an entry, counted from 1; entries that the Kamer took away are skipped, and
 * motions that it did not adopt are left out. That a Zaak is Afgedaan tells how far the Kamer is with it, not that the motion was met.
 */
final class OpenDataForm {

    private OpenDataForm() {}

    static ImportFile read(String text, JsonMapper json) {
        List<ImportLine> lines = new ArrayList<>();
        List<BrokenLine> broken = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        long number = 0;
        for (JsonNode entry : entries(text, json)) {
            number++;
            if (entry.path("Verwijderd").asBoolean(false)) {
                continue;
            }
            try {
                ImportReport.Outcome without = without(entry);
                if (without == null) {
                    lines.add(line(number, entry));
                } else {
                    leftOut.add(new LeftOut(number, without, Objects.requireNonNullElse(kamerstuk(entry), "")));
                }
            } catch (BrokenValue e) {
                broken.add(e.at(number));
            }
        }
        return new ImportFile(lines, broken, leftOut);
    }

    private static JsonNode entries(String text, JsonMapper json) {
        try {
            JsonNode root = json.readTree(text);
            JsonNode entries = root.has("value") ? root.path("value") : root;
            if (entries.isArray()) {
                return entries;
            }
        } catch (JacksonException e) {
            long at = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new BrokenFile(List.of(new BrokenLine(at, "commitments.import.json", List.of())));
        }
        throw new BrokenFile(List.of(new BrokenLine(1, "commitments.import.entries", List.of())));
    }

    private static boolean isMotion(JsonNode entry) {
        return !entry.hasNonNull("Tekst") && said(entry, "Soort").equals("Motie");
    }

    /** Why this entry is not for the ledger; absent when it is. */
    private static ImportReport.@Nullable Outcome without(JsonNode entry) {
        return isMotion(entry) ? MotionVote.of(entry).without() : null;
    }

    private static ImportLine line(long number, JsonNode entry) {
        if (entry.hasNonNull("Tekst")) {
            return commitment(number, entry);
        }
        if (isMotion(entry)) {
            return motion(number, entry);
        }
        throw new BrokenValue("commitments.import.entry");
    }

    /** The day of keeping is a promise while the Kamer waits, and history when it does not. */
    private static ImportLine commitment(long number, JsonNode entry) {
        HouseStatus status = Values.status(said(entry, "Status"));
        var kept = Values.moment(said(entry, "DatumNakoming"));
        boolean met = status == HouseStatus.MET;
        String activity = said(entry, "ActiviteitNummer");
        return new ImportLine(
                number,
                new GivenItem(
                        ItemKind.COMMITMENT,
                        House.TWEEDE_KAMER,
                        said(entry, "Nummer"),
                        said(entry, "Tekst"),
                        said(entry, "Functie").isEmpty() ? said(entry, "Naam") : said(entry, "Functie"),
                        activity.isEmpty() ? "" : "activiteit " + activity,
                        Values.moment(said(entry, "Aanmaakdatum")),
                        met ? null : kept,
                        "",
                        "",
                        null,
                        null),
                status,
                met ? kept : null);
    }

    private static ImportLine motion(long number, JsonNode entry) {
        String subject = said(entry, "Onderwerp").isEmpty() ? said(entry, "Titel") : said(entry, "Onderwerp");
        return new ImportLine(
                number,
                new GivenItem(
                        ItemKind.MOTION,
                        House.TWEEDE_KAMER,
                        kamerstuk(entry),
                        subject,
                        proposer(entry),
                        "",
                        Values.moment(said(entry, "GestartOp")),
                        Values.moment(said(entry, "Termijn")),
                        "",
                        "",
                        null,
                        null),
                null,
                null);
    }

    private static @Nullable String kamerstuk(JsonNode entry) {
        JsonNode dossiers = entry.path("Kamerstukdossier");
        JsonNode dossier = dossiers.isArray() ? dossiers.path(0) : dossiers;
        String number = said(dossier, "Nummer");
        String place = said(entry, "Volgnummer");
        if (number.isEmpty() || place.isEmpty()) {
            return null;
        }
        String suffix = said(dossier, "Toevoeging");
        return number + (suffix.isEmpty() ? "" : "-" + suffix) + "-" + place;
    }

    private static String proposer(JsonNode entry) {
        for (JsonNode actor : entry.path("ZaakActor")) {
            if (said(actor, "Relatie").equals("Indiener")) {
                return said(actor, "ActorNaam");
            }
        }
        return said(entry, "Organisatie");
    }

    private static String said(JsonNode entry, String field) {
        return entry.path(field).asString("").strip();
    }
}
