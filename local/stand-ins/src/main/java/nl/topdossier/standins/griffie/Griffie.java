package nl.topdossier.standins.griffie;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;

/** Takes in hand-overs from both channels and answers as the House was told to behave. */
@Service
class Griffie {

    private static final Logger log = LoggerFactory.getLogger(Griffie.class);

    private final Registers registers;
    private final Confirmations confirmations;
    private final MessageSource words;

    Griffie(Registers registers, Confirmations confirmations, MessageSource words) {
        this.registers = registers;
        this.confirmations = confirmations;
        this.words = words;
    }

    /** What the sender is told. */
    sealed interface Answer {

        record Received(Registration registration) implements Answer {}

        /** Came before with other files: the sender made a mistake, nothing was registered now. */
        record Different(Registration registration) implements Answer {}

        record Refused(String reason) implements Answer {}

        record Away() implements Answer {}

        /** Registered, but nobody is told. */
        record Lost() implements Answer {}
    }

    Answer receive(HandOver handOver) {
        Behaviour behaviour = registers.takeBehaviour(handOver.house());
        Answer answer = switch (behaviour.mode()) {
            case DOWN -> new Answer.Away();
            case REFUSE -> refuse(handOver, behaviour);
            default -> register(handOver, behaviour);
        };
        log.info(
                "{} {} by {}: {}",
                handOver.house(),
                handOver.id(),
                handOver.channel(),
                answer.getClass().getSimpleName());
        return answer;
    }

    boolean isDown(House house) {
        return registers.look(house, HouseRegister::behaviour).mode() == Behaviour.Mode.DOWN;
    }

    /** One attempt found nobody home. */
    void turnAway(House house) {
        registers.takeBehaviour(house);
        log.info("{} is away, as told", house);
    }

    private Answer refuse(HandOver handOver, Behaviour behaviour) {
        registers.refuse(handOver);
        String reason = behaviour.reason();
        return new Answer.Refused(
                reason == null || reason.isBlank()
                        ? words.getMessage("griffie.refusal", null, java.util.Locale.of("nl"))
                        : reason);
    }

    private Answer register(HandOver handOver, Behaviour behaviour) {
        if (behaviour.mode() == Behaviour.Mode.SLOW) {
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(behaviour.delaySeconds()));
        }
        Registration registration = registers.arrive(handOver, behaviour.receipts());
        confirmations.goOn(registration);
        if (behaviour.mode() == Behaviour.Mode.LOSE_ANSWER) {
            return new Answer.Lost();
        }
        return registration.fileHashes().equals(handOver.fileHashes())
                ? new Answer.Received(registration)
                : new Answer.Different(registration);
    }
}
