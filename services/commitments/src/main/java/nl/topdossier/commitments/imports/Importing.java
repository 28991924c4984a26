package nl.topdossier.commitments.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.topdossier.audit.AuditTrail;
import nl.topdossier.commitments.items.CheckedItem;
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
    private final LedgerLock lock;
    private final AuditTrail audit;
    private final JsonMapper json;
    private final TransactionTemplate transactions;

    Importing(
            Ledger ledger,
            Items items,
            ItemDoor door,
            LedgerLock lock,
            AuditTrail audit,
            JsonMapper json,
            PlatformTransactionManager transactionManager) {
        this.ledger = ledger;
        this.items = items;
        this.door = door;
        this.lock = lock;
        this.audit = audit;
        this.json = json;
        this.transactions = new TransactionTemplate(transactionManager);
    }

    /** A file and what is said of it; a rehearsal tells what would come of it and keeps nothing. */
    public record Given(
            byte[] bytes, ImportForm form, @Nullable House house, boolean rehearsal) {}

    public ImportReport run(Given given, Origin origin, java.util.@Nullable UUID by) {
        List<Checked> lines = checked(read(given));
        ImportReport report = transactions.execute(status -> {
            lock.take();
            if (given.rehearsal()) {
                status.setRollbackOnly();
            }
            return new ImportReport(
                    given.rehearsal(),
                    lines.stream().map(line -> take(line, origin, by)).toList());
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
        if (file.lines().isEmpty() && file.broken().isEmpty()) {
            throw Refusal.invalid("commitments.import.empty");
        }
        return file;
    }

    private record Checked(
            long number, CheckedItem item, @Nullable HouseStatus status, LocalDate since) {}

    /** Every line is looked at, so that one reading finds everything that is broken. */
    private List<Checked> checked(ImportFile file) {
        List<Checked> whole = new ArrayList<>();
        List<BrokenLine> broken = new ArrayList<>(file.broken());
        for (ImportLine line : file.lines()) {
            try {
                whole.add(checked(line));
            } catch (Refusal refusal) {
                broken.add(new BrokenLine(line.number(), refusal.code(), refusal.arguments()));
            }
        }
        if (!broken.isEmpty()) {
            broken.sort(Comparator.comparingLong(BrokenLine::line));
            throw new BrokenFile(broken);
        }
        return whole;
    }

    private Checked checked(ImportLine line) {
        CheckedItem item = door.check(line.item());
        LocalDate today = door.today();
        LocalDate since = line.since() == null ? today : line.since();
        if (since.isAfter(today) || since.isBefore(item.madeOn())) {
            throw Refusal.invalid("commitments.item.since");
        }
        boolean untold = line.since() == null && (line.status() == null || line.status() == HouseStatus.OPEN);
        return new Checked(line.number(), item, line.status(), untold ? item.madeOn() : since);
    }

    private ImportReport.Line take(Checked line, Origin origin, java.util.@Nullable UUID by) {
        Optional<Item> known = items.same(line.item());
        if (known.isPresent()) {
            return known(line, known.get(), by);
        }
        HouseStatus status = line.status() == null ? HouseStatus.OPEN : line.status();
        Item item = ledger.record(line.item(), origin, status, line.since(), by);
        return answer(line, ImportReport.Outcome.RECORDED, item);
    }

    private ImportReport.Line known(Checked line, Item known, java.util.@Nullable UUID by) {
        Item item = items.lock(known.itemId());
        HouseStatus status = line.status();
        LocalDate since = line.since().isBefore(item.madeOn()) ? item.madeOn() : line.since();
        if (status == null || !ledger.saysHouse(item, status, since, "", by)) {
            return answer(line, ImportReport.Outcome.KNOWN, item);
        }
        audit.record(item.itemId(), "item-imported-again", by, Map.of("line", line.number()));
        return answer(line, ImportReport.Outcome.STATUS_CHANGED, items.lock(item.itemId()));
    }

    private static ImportReport.Line answer(Checked line, ImportReport.Outcome outcome, Item item) {
        return new ImportReport.Line(line.number(), outcome, item.itemId(), item.reference(), item.houseStatus());
    }
}
