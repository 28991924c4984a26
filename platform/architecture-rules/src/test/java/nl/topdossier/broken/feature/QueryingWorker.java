package nl.topdossier.broken.feature;

import org.springframework.jdbc.core.simple.JdbcClient;

record QueryingWorker(JdbcClient jdbc) {}
