package nl.topdossier.broken.feature;

import org.apache.kafka.clients.producer.Producer;

record TalksToKafka(Producer<String, String> producer) {}
