package nl.topdossier.engine;

import io.camunda.client.CamundaClient;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.topdossier.contracts.Topics;
import nl.topdossier.messaging.ConsumerGroup;
import nl.topdossier.messaging.Duty;
import nl.topdossier.messaging.Facts;
import nl.topdossier.messaging.KafkaContainers;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Links a service with the engine; a service adds its {@link EngineWorker} and {@link EngineRecordHandler} beans. */
@AutoConfiguration(afterName = "nl.topdossier.messaging.MessagingConfiguration")
@EnableConfigurationProperties(EngineSettings.class)
class EngineConfiguration {

    @Bean(destroyMethod = "close")
    CamundaClient camundaClient(EngineSettings settings) {
        return CamundaClient.newClientBuilder()
                .grpcAddress(settings.grpcAddress())
                .restAddress(settings.restAddress())
                // Over REST the client of this version reads job keys of this broker as 0.
                .preferRestOverGrpc(false)
                .defaultRequestTimeout(Duration.ofSeconds(10))
                .numJobWorkerExecutionThreads(settings.workerThreads())
                .build();
    }

    @Bean
    EngineCommands engineCommands(JdbcClient jdbc, JsonMapper json, Clock clock) {
        return new EngineCommands(jdbc, json, clock);
    }

    @Bean
    CommandQueue commandQueue(JdbcClient jdbc, Clock clock, EngineSettings settings) {
        return new CommandQueue(jdbc, clock, settings.id());
    }

    @Bean
    Duty commandSender(CamundaClient client, CommandQueue queue, Deployment deployment, EngineSettings settings) {
        return new CommandSender(client, queue, deployment, settings.commandsInFlight());
    }

    @Bean
    Tasks tasks(
            JdbcClient jdbc,
            Facts facts,
            EngineCommands commands,
            Clock clock,
            @Value("${topdossier.service}") String service) {
        return new Tasks(jdbc, facts, commands, clock, service);
    }

    @Bean
    Processes processes(
            JdbcClient jdbc,
            EngineCommands commands,
            Facts facts,
            JsonMapper json,
            Clock clock,
            EngineSettings settings,
            @Value("${topdossier.service}") String service) {
        return new Processes(jdbc, commands, facts, json, clock, settings.id(), service);
    }

    @Bean
    Incidents incidents(JdbcClient jdbc, CamundaClient client, EngineSettings settings) {
        return new Incidents(jdbc, client, settings.id());
    }

    @Bean
    StuckCommands stuckCommands(JdbcClient jdbc) {
        return new StuckCommands(jdbc);
    }

    @Bean
    EngineRecordHandler engineLink(JdbcClient jdbc, CommandQueue queue, Clock clock, EngineSettings settings) {
        Set<String> processIds = settings.models().stream()
                .filter(model -> model.endsWith(".bpmn"))
                .map(model -> model.substring(model.lastIndexOf('/') + 1, model.length() - ".bpmn".length()))
                .collect(Collectors.toSet());
        return new EngineLink(jdbc, queue, clock, settings.id(), processIds);
    }

    @Bean
    ConcurrentMessageListenerContainer<String, String> engineStreamContainer(
            KafkaProperties properties,
            JsonMapper json,
            PlatformTransactionManager transactionManager,
            List<EngineRecordHandler> handlers,
            EngineSettings settings,
            ConsumerGroup group) {
        EngineStream stream = new EngineStream(json, new TransactionTemplate(transactionManager), handlers);
        // A service without a process of its own or a reader of others' has nothing to hear.
        boolean hears = !settings.models().isEmpty() || handlers.size() > 1;
        String[] topics = hears ? new String[] {Topics.ENGINE_RECORD} : new String[] {};
        return KafkaContainers.batch(properties, group.name() + "-engine", topics, stream::take);
    }

    @Bean
    Deployment deployment(CamundaClient client, Processes processes, EngineSettings settings) {
        return new Deployment(client, processes, settings.models());
    }

    @Bean
    @ConditionalOnProperty(name = "topdossier.engine.workers", havingValue = "true", matchIfMissing = true)
    Workers workers(CamundaClient client, JsonMapper json, List<EngineWorker<?, ?>> workers) {
        return new Workers(client, json, workers);
    }
}
