package nl.topdossier.dispatch.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.topdossier.contracts.letter.House;
import nl.topdossier.contracts.letter.ParticipantRole;
import nl.topdossier.contracts.letter.SectionHash;
import nl.topdossier.contracts.signoff.Agreement;
import nl.topdossier.dispatch.DispatchSettings;
import nl.topdossier.dispatch.DispatchSettings.ChannelKind;
import nl.topdossier.dispatch.DispatchSettings.HouseSettings;
import nl.topdossier.dispatch.content.LetterFacts;
import nl.topdossier.dispatch.dispatches.Dispatch;
import nl.topdossier.dispatch.dispatches.DispatchState;
import nl.topdossier.dispatch.dispatches.Finding;
import nl.topdossier.messaging.Ids;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule of the gate: alone, with the place it is about, and that a letter in order passes. */
class GateTests {

    private static final Instant NOW = Instant.parse("2026-07-02T10:00:00Z");
    private static final String SENDER = "pz@ministerie.example";
    private static final String MAIL_HOST = "mail.ministerie.example";
    private static final UUID SECTION = Ids.next();
    private static final Agreement BZ_SIGNS = agreement("BZ", ParticipantRole.SIGNS, null, "hash", true);
    private static final Agreement DEF_AGREES_TO_SECTION =
            agreement("DEF", ParticipantRole.AGREES, SECTION, "section-hash", false);

    private final Gate gate = gate("https://loket.example/brieven", "griffie@eerstekamer.example", SENDER, MAIL_HOST);

    @Test
    void opensForALetterInOrder() {
        assertThat(found(dispatch(), new Known())).isEmpty();
    }

    @Test
    void holdsALetterToAHouseWithoutAnAddress() {
        Gate without = gate(null, " ", SENDER, MAIL_HOST);

        assertThat(without.inspect(dispatch(), new Known().facts(), NOW))
                .containsExactly(
                        new Finding("gate.no-address", "TWEEDE_KAMER"), new Finding("gate.no-address", "EERSTE_KAMER"));
    }

    @ParameterizedTest
    @CsvSource({"'', mail.ministerie.example", "pz@ministerie.example, ' '"})
    void holdsALetterToAHouseByMailWithoutASenderOrAMailServer(String sender, String mailHost) {
        Gate without = gate("https://loket.example/brieven", "griffie@eerstekamer.example", sender, mailHost);

        assertThat(without.inspect(dispatch(), new Known().facts(), NOW))
                .containsExactly(new Finding("gate.no-mail", "EERSTE_KAMER"));
    }

    private static Gate gate(@Nullable String url, String address, String sender, String mailHost) {
        return new Gate(settings(url, address, sender), mailHost);
    }

    private static DispatchSettings settings(@Nullable String url, String address, String sender) {
        return new DispatchSettings(
                Duration.ZERO,
                Duration.ZERO,
                Duration.ZERO,
                DispatchSettings.UncertainMail.ASK,
                sender,
                Map.of(
                        "tweede-kamer",
                        new HouseSettings(ChannelKind.HTTP, url == null ? null : URI.create(url), null, false),
                        "eerste-kamer",
                        new HouseSettings(ChannelKind.MAIL, null, address, false)));
    }

    @Test
    void holdsAnotherTextThanTheOneAgreed() {
        Known known = new Known();
        known.contentHash = "other";

        assertThat(found(dispatch(), known)).containsExactly(new Finding("gate.content-changed", "letter"));
    }

    @Test
    void holdsAnAgreementOnAnotherText() {
        Dispatch dispatch = dispatch(
                BZ_SIGNS, agreement("MP", ParticipantRole.AGREES, null, "older", false), DEF_AGREES_TO_SECTION);

        assertThat(found(dispatch, new Known())).containsExactly(new Finding("gate.agreement-on-other-text", "MP"));
    }

    @Test
    void holdsAnAgreementOnASectionThatChangedOrWentAway() {
        Known changed = new Known();
        changed.sections = List.of(new SectionHash(SECTION, "new-section-hash"));
        Known gone = new Known();
        gone.sections = List.of();

        Finding finding = new Finding("gate.agreement-on-other-text", "DEF");
        assertThat(found(dispatch(), changed)).containsExactly(finding);
        assertThat(found(dispatch(), gone)).containsExactly(finding);
    }

    @Test
    void holdsALetterThatNobodySigned() {
        Dispatch dispatch = dispatch(agreement("BZ", ParticipantRole.AGREES, null, "hash", false));

        assertThat(found(dispatch, new Known())).containsExactly(new Finding("gate.no-signature", "letter"));
        assertThat(found(dispatch(new Agreement[0]), new Known()))
                .containsExactly(new Finding("gate.no-signature", "letter"));
    }

    @Test
    void holdsASignatoryWhoAgreedWithoutSigning() {
        Dispatch dispatch = dispatch(agreement("BZ", ParticipantRole.SIGNS, null, "hash", false));

        assertThat(found(dispatch, new Known())).containsExactly(new Finding("gate.not-signed", "BZ"));
    }

    @Test
    void asksForTheLetterAndACoveringLetterPerAddressedHouse() {
        Known known = new Known();
        known.parts = List.of("covering-tweede-kamer", "memo-BZ");

        assertThat(found(dispatch(), known))
                .containsExactly(
                        new Finding("gate.no-letter", "letter"),
                        new Finding("gate.no-covering-letter", House.EERSTE_KAMER.name()));
    }

    @Test
    void asksForTheMemoOrTheRecordedException() {
        Known known = new Known();
        known.officesWithoutMemo = List.of("BZ", "DEF");

        assertThat(found(dispatch(), known))
                .containsExactly(new Finding("gate.no-memo", "BZ"), new Finding("gate.no-memo", "DEF"));
        assertThat(found(dispatch(null, "follows later, announced", BZ_SIGNS), known))
                .isEmpty();
    }

    @Test
    void holdsAMarkingThatMayNotLeave() {
        Known known = new Known();
        known.markingAllowed = false;

        assertThat(found(dispatch(), known)).containsExactly(new Finding("gate.marking", "letter"));
    }

    @Test
    void holdsOpenReferencesAndStandingFindingsEachByName() {
        Known known = new Known();
        known.undecidedReferences = List.of("motie 532", "toezegging 17");
        known.standingFindings = List.of("note 1");

        assertThat(found(dispatch(), known))
                .containsExactly(
                        new Finding("gate.reference", "motie 532"),
                        new Finding("gate.reference", "toezegging 17"),
                        new Finding("gate.check", "note 1"));
    }

    @Test
    void holdsUntilTheEarliestMomentAndNotAfter() {
        Known known = new Known();
        known.earliest = NOW.plusSeconds(1);
        assertThat(found(dispatch(), known))
                .containsExactly(
                        new Finding("gate.too-early", NOW.plusSeconds(1).toString()));

        known.earliest = NOW;
        assertThat(found(dispatch(), known)).isEmpty();
    }

    @Test
    void asksWhoConfirmedTheCouncil() {
        Known known = new Known();
        known.councilRequired = true;

        assertThat(found(dispatch(), known)).containsExactly(new Finding("gate.council", "letter"));
        assertThat(found(dispatch("secretaris ministerraad", null, BZ_SIGNS), known))
                .isEmpty();
    }

    @Test
    void saysEverythingAtOnce() {
        Known known = new Known();
        known.contentHash = "other";
        known.markingAllowed = false;
        known.parts = List.of();
        known.councilRequired = true;

        assertThat(found(dispatch(), known)).hasSize(6);
    }

    private List<Finding> found(Dispatch dispatch, Known known) {
        return gate.inspect(dispatch, known.facts(), NOW);
    }

    private static Agreement agreement(
            String office, ParticipantRole role, @Nullable UUID section, String hash, boolean signed) {
        return new Agreement(Ids.next(), office, role, section, hash, signed);
    }

    private static Dispatch dispatch() {
        return dispatch(BZ_SIGNS, DEF_AGREES_TO_SECTION);
    }

    private static Dispatch dispatch(Agreement... agreements) {
        return dispatch(null, null, agreements);
    }

    private static Dispatch dispatch(
            @Nullable String councilConfirmedBy, @Nullable String memoException, Agreement... agreements) {
        return new Dispatch(
                Ids.next(),
                Ids.next(),
                1,
                "hash",
                List.of(House.TWEEDE_KAMER, House.EERSTE_KAMER),
                List.of(agreements),
                DispatchState.GATE,
                List.of(),
                null,
                0,
                null,
                NOW,
                councilConfirmedBy,
                memoException,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                0);
    }

    /** What drafting says of a letter in order, until a test spoils something. */
    private static final class Known {

        String contentHash = "hash";
        List<String> parts = List.of("letter", "covering-tweede-kamer", "covering-eerste-kamer");
        List<SectionHash> sections = List.of(new SectionHash(SECTION, "section-hash"));
        List<String> officesWithoutMemo = List.of();
        List<String> undecidedReferences = List.of();
        List<String> standingFindings = List.of();
        boolean markingAllowed = true;
        boolean councilRequired;

        @Nullable
        Instant earliest;

        LetterFacts facts() {
            return new LetterFacts(
                    contentHash,
                    parts.stream()
                            .map(name -> new LetterFacts.PartInfo(name, "application/pdf", "00"))
                            .toList(),
                    sections,
                    officesWithoutMemo,
                    List.of(),
                    undecidedReferences,
                    standingFindings,
                    markingAllowed,
                    councilRequired,
                    earliest);
        }
    }
}
