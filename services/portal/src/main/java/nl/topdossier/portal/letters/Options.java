package nl.topdossier.portal.letters;

import java.util.List;

/** What the lists of a form offer, as far as the words are our own. */
public final class Options {

    static final Options ALL = new Options();

    private Options() {}

    public List<LetterKind> kinds() {
        return List.of(LetterKind.values());
    }

    public List<MeetingKind> meetingKinds() {
        return List.of(MeetingKind.values());
    }

    public List<House> houses() {
        return List.of(House.values());
    }

    public List<Topic> topics() {
        return List.of(Topic.values());
    }

    public List<LedgerItem.Kind> ledgerKinds() {
        return List.of(LedgerItem.Kind.values());
    }

    public List<Round.Kind> rounds() {
        return List.of(Round.Kind.values());
    }

    public List<Round.Policy> policies() {
        return List.of(Round.Policy.values());
    }

    public List<SignOff.Asked> asked() {
        return List.of(SignOff.Asked.values());
    }
}
