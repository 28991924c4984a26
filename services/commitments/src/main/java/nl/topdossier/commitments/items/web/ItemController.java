package nl.topdossier.commitments.items.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.topdossier.commitments.Who;
import nl.topdossier.commitments.items.GivenItem;
import nl.topdossier.commitments.items.Item;
import nl.topdossier.commitments.items.ItemDoor;
import nl.topdossier.commitments.items.ItemEvents;
import nl.topdossier.commitments.items.ItemFilter;
import nl.topdossier.commitments.items.ItemSearch;
import nl.topdossier.commitments.items.Ledger;
import nl.topdossier.commitments.items.OurStatus;
import nl.topdossier.commitments.items.Sight;
import nl.topdossier.contracts.commitments.HouseStatus;
import nl.topdossier.contracts.commitments.ItemKind;
import nl.topdossier.contracts.letter.House;
import nl.topdossier.security.CurrentPerson;
import nl.topdossier.web.ETags;
import nl.topdossier.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The items of the ledger: found, recorded, mended; both statuses. If-Match is the version of the item that was seen. */
@RestController
@RequestMapping("/v1/items")
class ItemController {

    private static final int MOST = 500;

    private final Ledger ledger;
    private final ItemSearch search;
    private final ItemEvents events;
    private final Sight sight;
    private final ItemDoor door;

    ItemController(Ledger ledger, ItemSearch search, ItemEvents events, Sight sight, ItemDoor door) {
        this.ledger = ledger;
        this.search = search;
        this.events = events;
        this.sight = sight;
        this.door = door;
    }

    record Page(List<ItemView> items, long total, ItemSearch.Counts counts) {}

    record OurStatusToSet(
            @Nullable OurStatus status, @Nullable String reason) {}

    record HouseStatusToSet(
            @Nullable HouseStatus status,
            @Nullable LocalDate since,
            @Nullable String evidence) {}

    @GetMapping
    @PreAuthorize(Who.READS)
    Page find(
            @RequestParam(required = false) @Nullable House house,
            @RequestParam(required = false) @Nullable ItemKind kind,
            @RequestParam(required = false) @Nullable OurStatus ours,
            @RequestParam(required = false) @Nullable HouseStatus houseStatus,
            @RequestParam(required = false) @Nullable UUID letterId,
            @RequestParam(required = false) @Nullable String words,
            @RequestParam(required = false) ItemFilter.@Nullable Bucket bucket,
            @RequestParam(defaultValue = "100") int most,
            @RequestParam(defaultValue = "0") int offset) {
        var filter = new ItemFilter(house, kind, ours, houseStatus, letterId, words, bucket);
        ItemSearch.Found found =
                search.find(filter, CurrentPerson.get(), Math.clamp(most, 1, MOST), Math.max(offset, 0));
        LocalDate today = door.today();
        return new Page(
                found.items().stream().map(item -> ItemView.of(item, today)).toList(), found.total(), found.counts());
    }

    @GetMapping("/{itemId}")
    @PreAuthorize(Who.READS)
    ResponseEntity<ItemView> item(@PathVariable UUID itemId) {
        return answer(sight.required(itemId, CurrentPerson.get()), HttpStatus.OK);
    }

    @GetMapping("/{itemId}/history")
    @PreAuthorize(Who.READS)
    List<ItemEvents.Entry> history(@PathVariable UUID itemId) {
        sight.required(itemId, CurrentPerson.get());
        return events.of(itemId);
    }

    @PostMapping
    @PreAuthorize(Who.WRITES)
    ResponseEntity<ItemView> record(@RequestBody GivenItem given) {
        return answer(ledger.record(given, CurrentPerson.get().id()), HttpStatus.CREATED);
    }

    @PutMapping("/{itemId}")
    @PreAuthorize(Who.WRITES)
    ResponseEntity<ItemView> change(
            @PathVariable UUID itemId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody GivenItem given) {
        long seen = ETags.required(ifMatch);
        return answer(ledger.change(itemId, seen, given, CurrentPerson.get().id()), HttpStatus.OK);
    }

    @PutMapping("/{itemId}/our-status")
    @PreAuthorize(Who.WRITES)
    ResponseEntity<ItemView> ours(
            @PathVariable UUID itemId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody OurStatusToSet wish) {
        long seen = ETags.required(ifMatch);
        OurStatus status = required(wish.status());
        UUID by = CurrentPerson.get().id();
        return answer(ledger.ours(itemId, seen, status, wish.reason(), by), HttpStatus.OK);
    }

    @PutMapping("/{itemId}/house-status")
    @PreAuthorize(Who.WRITES)
    ResponseEntity<ItemView> house(
            @PathVariable UUID itemId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody HouseStatusToSet said) {
        long seen = ETags.required(ifMatch);
        HouseStatus status = required(said.status());
        LocalDate since = said.since() == null ? door.today() : said.since();
        UUID by = CurrentPerson.get().id();
        return answer(ledger.house(itemId, seen, status, since, said.evidence(), by), HttpStatus.OK);
    }

    private ResponseEntity<ItemView> answer(Item item, HttpStatus status) {
        return ResponseEntity.status(status).eTag(ETags.of(item.version())).body(ItemView.of(item, door.today()));
    }

    private static <T> T required(@Nullable T given) {
        if (given == null) {
            throw Refusal.invalid("commitments.item.missing.status");
        }
        return given;
    }
}
