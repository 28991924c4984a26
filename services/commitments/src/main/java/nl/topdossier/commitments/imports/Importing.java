package nl.topdossier.commitments.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.topdossier.audit.AuditTrail;
import nl.topdossier.commitments.items.CheckedItem;
import nl.topdossier.commitments.items.Heard;
import nl.topdossier.commitments.items.Item;
import nl.topdossier.commitments.items.ItemDoor;
import nl.topdossier.commitments.items.Items;
import nl.topdossier.commitments.items.Ledger;
import nl.topdossier.commitments.items.LedgerLock;
import nl.topdossier.commitments.items.Origin;
import nl.topdossier.contracts.commitments.HouseStatus;
import nl.topdossier.contracts.letter.House;
import nl.topdossier.lettertext.InputRules;
import nl.topdossier.lettertext.TextRefused;
import nl.topdossier.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Records all items of a file, or, when any line is broken, none. What is known already is not recorded again. */
@Service
public class Importing {

    private static final int LARGEST = 4_000_000;

    private final Ledger ledger;
    private final Items items;
    private final ItemDoor door;
    private final Recognising recognising;
    private final LedgerLock lock;
    private final AuditTrail audit;
    private final JsonMapper json;
    private final TransactionTemplate transactions;

    Importing(
            Ledger ledger,
            Items items,
            ItemDoor door,
            Recognising recognising,
            LedgerLock lock,
            AuditTrail audit,
            JsonMapper json,
            PlatformTransactionManager transactionManager) {
        this.ledger = ledger;
        this.items = items;
        this.door = door;
        this.recognising = recognising;
        this.lock = lock;
        this.audit = audit;
        this.json = json;
        this.transactions = new TransactionTemplate(transactionManager);
    }

    /** A file and what is said of it; a rehearsal tells what would come of it and keeps nothing. */
    public record Given(
            byte[] bytes, ImportForm form, @Nullable House house, boolean rehearsal) {}

    public ImportReport run(Given given, Origin origin, java.util.@Nullable UUID by) {
        ImportFile file = read(given);
        List<CheckedLine> lines = checked(file);
        ImportReport report = transactions.execute(status -> {
            lock.take();
            recognising.requireClear(lines);
            if (given.rehearsal()) {
                status.setRollbackOnly();
            }
            List<ImportReport.Line> taken = new ArrayList<>(
                    lines.stream().map(line -> take(line, origin, by)).toList());
            file.leftOut().forEach(line -> taken.add(leftOut(line)));
            taken.sort(Comparator.comparingLong(ImportReport.Line::line));
            return new ImportReport(given.rehearsal(), taken);
        });
        return java.util.Objects.requireNonNull(report);
    }

    private ImportFile read(Given given) {
        String text;
        try {
            text = InputRules.utf8(given.bytes(), LARGEST);
        } catch (TextRefused e) {
            throw Refusal.invalid("commitments.import.encoding");
        }
        ImportFile file =
                given.form() == ImportForm.CSV ? CsvForm.read(text, given.house()) : OpenDataForm.read(text, json);
        if (file.lines().isEmpty() && file.broken().isEmpty() && file.leftOut().isEmpty()) {
            throw Refusal.invalid("commitments.import.empty");
        }
        return file;
    }

    /** Every line is looked at, so that one reading finds everything that is broken. */
    private List<CheckedLine> checked(ImportFile file) {
        List<CheckedLine> whole = new ArrayList<>();
        List<BrokenLine> broken = new ArrayList<>(file.broken());
        for (ImportLine line : file.lines()) {
            try {
                whole.add(checked(line));
            } catch (Refusal refusal) {
                broken.add(new BrokenLine(line.number(), refusal.code(), refusal.arguments()));
            }
        }
        BrokenFile.requireWhole(broken);
        return whole;
    }

    private CheckedLine checked(ImportLine line) {
        CheckedItem item = door.check(line.item());
        LocalDate since = line.since();
        if (since != null && (since.isAfter(door.today()) || since.isBefore(item.madeOn()))) {
            throw Refusal.invalid("commitments.item.since");
        }
        return new CheckedLine(line.number(), item, line.status(), since);
    }

    private ImportReport.Line take(CheckedLine line, Origin origin, java.util.@Nullable UUID by) {
        Optional<Item> known = recognising.known(line.item());
        if (known.isPresent()) {
            return known(line, items.lock(known.get().itemId()), by);
        }
        Item item = ledger.record(line.item(), origin, line.statusOrOpen(), line.since(door.today()), by);
        return answer(line, ImportReport.Outcome.RECORDED, item);
    }

    private ImportReport.Line known(CheckedLine line, Item known, java.util.@Nullable UUID by) {
        String number = Recognising.newNumber(line.item(), known);
        Item item = number == null ? known : ledger.numbered(known, number, by);
        Heard heard = heard(line, item, by);
        if (heard == Heard.NOW || heard == Heard.EARLIER) {
            audit.record(item.itemId(), "item-imported-again", by, Map.of("line", line.number()));
        }
        ImportReport.Outcome outcome = switch (heard) {
            case KNOWN -> ImportReport.Outcome.KNOWN;
            case NOW -> ImportReport.Outcome.STATUS_CHANGED;
            case EARLIER, NOT_LATER -> ImportReport.Outcome.EARLIER;
        };
        return answer(line, number == null ? outcome : ImportReport.Outcome.NUMBERED, items.lock(item.itemId()));
    }

    /** A line without a day may close, and never reopens: nobody knows how old it is. */
    private Heard heard(CheckedLine line, Item item, java.util.@Nullable UUID by) {
        HouseStatus status = line.status();
        if (status == null) {
            return Heard.KNOWN;
        }
        if (line.since() == null && status.compareTo(item.houseStatus()) <= 0) {
            return status == item.houseStatus() ? Heard.KNOWN : Heard.NOT_LATER;
        }
        LocalDate since = line.since(door.today());
        return ledger.saysHouse(item, status, since.isBefore(item.madeOn()) ? item.madeOn() : since, "", by);
    }

    private static ImportReport.Line leftOut(LeftOut line) {
        return new ImportReport.Line(line.number(), line.outcome(), null, line.reference(), null);
    }

    private static ImportReport.Line answer(CheckedLine line, ImportReport.Outcome outcome, Item item) {
        return new ImportReport.Line(line.number(), outcome, item.itemId(), item.reference(), item.houseStatus());
    }
}
