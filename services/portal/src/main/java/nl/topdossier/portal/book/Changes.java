package nl.topdossier.portal.book;

import nl.topdossier.portal.live.Change;
import nl.topdossier.portal.live.LivePages;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells open pages of a change once it can be read. */
@Component
class Changes {

    private final LivePages pages;

    Changes(LivePages pages) {
        this.pages = pages;
    }

    void afterCommit(Change change) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            pages.changed(change);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                pages.changed(change);
            }
        });
    }
}
