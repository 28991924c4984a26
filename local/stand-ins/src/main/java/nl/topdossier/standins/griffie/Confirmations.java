package nl.topdossier.standins.griffie;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Tells dispatch of receipts and, later, numbers, in the background, until it has taken them; goes on after a restart.
 * Each registration has at most one step under way.
 */
@Component
class Confirmations implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(Confirmations.class);

    private final ScheduledExecutorService workers = Executors.newScheduledThreadPool(
            4, Thread.ofPlatform().daemon().name("griffie-", 1).factory());
    private final Set<String> underWay = ConcurrentHashMap.newKeySet();
    private final Map<String, String> troubles = new ConcurrentHashMap<>();
    private final Registers registers;
    private final Dispatch dispatch;
    private final GriffieSettings settings;
    private final java.time.Clock clock;

    Confirmations(Registers registers, Dispatch dispatch, GriffieSettings settings, java.time.Clock clock) {
        this.registers = registers;
        this.dispatch = dispatch;
        this.settings = settings;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void goOnWithAll() {
        registers.all().forEach(this::goOn);
    }

    void goOn(Registration registration) {
        if ((registration.owesReceipt() || registration.owesNumber()) && underWay.add(registration.key())) {
            after(wait(registration), registration, 0);
        }
    }

    /** Sends a receipt that was held back until now. */
    void confirm(House house, String handOverId) {
        String key = house.slug() + "/" + handOverId;
        Registration known = registers.registration(house, key);
        if (known == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        goOn(registers.askReceipt(known));
    }

    /** Why dispatch has not taken the last step of this hand-over yet. */
    @Nullable
    String trouble(Registration registration) {
        return troubles.get(registration.key());
    }

    @Override
    public void destroy() {
        workers.shutdownNow();
    }

    private void after(Duration wait, Registration registration, int failures) {
        if (!workers.isShutdown()) {
            workers.schedule(() -> step(registration, failures), wait.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void step(Registration registration, int failures) {
        try {
            if (registration.owesReceipt()) {
                dispatch.tellReceipt(registration);
                registers.receiptTaken(registration);
            } else {
                dispatch.tellNumber(registration, registers.number(registration));
                registers.numberTaken(registration);
            }
            troubles.remove(registration.key());
        } catch (RuntimeException e) {
            again(registration, failures + 1, e);
            return;
        }
        underWay.remove(registration.key());
        Registration now = registers.registration(registration.house(), registration.key());
        if (now != null) {
            goOn(now);
        }
    }

    private void again(Registration registration, int failures, RuntimeException trouble) {
        Duration wait = settings.retry().after(failures);
        troubles.put(registration.key(), Dispatch.inShort(trouble));
        log.info(
                "{} {} not taken by dispatch ({}), again in {}",
                registration.house(),
                registration.handOverId(),
                Dispatch.inShort(trouble),
                wait);
        after(wait, registration, failures);
    }

    private Duration wait(Registration registration) {
        Instant receipt = registration.receiptTakenAt();
        if (registration.owesReceipt() || receipt == null) {
            return Duration.ZERO;
        }
        Duration left = Duration.between(clock.instant(), receipt.plus(settings.numberAfter()));
        return left.isNegative() ? Duration.ZERO : left;
    }
}
