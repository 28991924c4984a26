package nl.topdossier.bench;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.topdossier.contracts.Topics;

/** Letters through the whole product. */
final class ProductRun {

    private final BenchStack stack;

    ProductRun(BenchStack stack) {
        this.stack = stack;
    }

    Flow measure(List<UUID> warmUp, List<UUID> letters, int atOnce) {
        var count = new EngineCount();
        try (var officials = new Officials(stack.exercise(), Duration.ZERO)) {
            officials.know(warmUp);
            officials.know(letters);
            officials.play(warmUp, atOnce);
        }
        try (var officials = new Officials(stack.exercise(), Duration.ZERO);
                var engine = new Tail(stack.kafka(), List.of(Topics.ENGINE_RECORD), count::take)) {
            officials.know(letters);
            Cpu before = Cpu.now(stack.parts());
            long begin = System.nanoTime();
            officials.play(letters, atOnce);
            count.awaitEnds(letters.size(), Duration.ofMinutes(1));
            double seconds = (System.nanoTime() - begin) / 1e9;
            Cpu spent = Cpu.now(stack.parts()).since(before);
            return new Flow(letters.size(), seconds, officials.times(), spent, count.records());
        }
    }
}
