package nl.topdossier.portal.letters.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.topdossier.portal.letters.LedgerItem;
import nl.topdossier.portal.letters.LetterForm;
import nl.topdossier.portal.letters.Round;
import nl.topdossier.portal.letters.SignOff;
import nl.topdossier.portal.words.Text;
import org.jspecify.annotations.Nullable;

/** Adds rows to the form and takes them away, and names its fields as the browser sends them. */
final class FormRows {

    private FormRows() {}

    static LetterForm changed(LetterForm form, String what) {
        List<LetterForm.Item> ledger = new ArrayList<>(form.ledger());
        List<LetterForm.Participant> participants = new ArrayList<>(form.participants());
        if ("add-ledger".equals(what)) {
            ledger.add(new LetterForm.Item(LedgerItem.Kind.MOTION, null, null, null, null, null));
        } else if ("add-participant".equals(what)) {
            participants.add(
                    new LetterForm.Participant(null, Round.Kind.COORDINATION, SignOff.Asked.AGREES, null, false));
        } else if (what.matches("remove-ledger-[0-9]{1,4}")) {
            remove(ledger, Integer.parseInt(what.substring("remove-ledger-".length())));
        } else if (what.matches("remove-participant-[0-9]{1,4}")) {
            remove(participants, Integer.parseInt(what.substring("remove-participant-".length())));
        }
        return new LetterForm(
                form.version(),
                form.title(),
                form.text(),
                form.marking(),
                form.policy(),
                form.memo(),
                form.covering(),
                form.signatories(),
                form.sections(),
                ledger,
                participants);
    }

    private static void remove(List<?> rows, int index) {
        if (index < rows.size()) {
            rows.remove(index);
        }
    }

    /** The fields with running text, with what they are called. */
    static Map<String, Text> texts(LetterForm form) {
        Map<String, Text> texts = new LinkedHashMap<>();
        texts.put("title", Text.of("edit.field.title"));
        texts.put("text", Text.of("edit.field.text"));
        for (int i = 0; i < form.covering().size(); i++) {
            texts.put(
                    "covering[" + i + "].text",
                    Text.of("house." + form.covering().get(i).house()));
        }
        texts.put("memo.text", Text.of("edit.memo.text"));
        return texts;
    }

    static Map<String, String> fields(LetterForm form) {
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "title", form.title());
        put(fields, "text", form.text());
        put(fields, "marking", form.marking());
        put(fields, "policy", form.policy());
        LetterForm.Memo memo = form.memo();
        if (memo != null) {
            put(fields, "memo.office", memo.office());
            put(fields, "memo.subject", memo.subject());
            put(fields, "memo.text", memo.text());
            put(fields, "memo.exception", memo.exception());
        }
        for (int i = 0; i < form.covering().size(); i++) {
            put(fields, "covering[" + i + "].house", form.covering().get(i).house());
            put(fields, "covering[" + i + "].text", form.covering().get(i).text());
        }
        for (int i = 0; i < form.signatories().size(); i++) {
            put(
                    fields,
                    "signatories[" + i + "].office",
                    form.signatories().get(i).office());
            put(
                    fields,
                    "signatories[" + i + "].title",
                    form.signatories().get(i).title());
            put(fields, "signatories[" + i + "].name", form.signatories().get(i).name());
        }
        for (int i = 0; i < form.sections().size(); i++) {
            put(fields, "sections[" + i + "].sectionId", form.sections().get(i).sectionId());
            put(fields, "sections[" + i + "].title", form.sections().get(i).title());
            put(fields, "sections[" + i + "].topic", form.sections().get(i).topic());
        }
        for (int i = 0; i < form.ledger().size(); i++) {
            LetterForm.Item item = form.ledger().get(i);
            put(fields, "ledger[" + i + "].kind", item.kind());
            put(fields, "ledger[" + i + "].number", item.number());
            put(fields, "ledger[" + i + "].subject", item.subject());
            put(fields, "ledger[" + i + "].passage", item.passage());
            put(fields, "ledger[" + i + "].note", item.note());
            put(fields, "ledger[" + i + "].reason", item.reason());
        }
        for (int i = 0; i < form.participants().size(); i++) {
            LetterForm.Participant participant = form.participants().get(i);
            put(fields, "participants[" + i + "].office", participant.office());
            put(fields, "participants[" + i + "].round", participant.round());
            put(fields, "participants[" + i + "].asked", participant.asked());
            put(fields, "participants[" + i + "].sectionId", participant.sectionId());
            put(fields, "participants[" + i + "].required", participant.required());
        }
        return fields;
    }

    private static void put(Map<String, String> fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, value.toString());
        }
    }
}
