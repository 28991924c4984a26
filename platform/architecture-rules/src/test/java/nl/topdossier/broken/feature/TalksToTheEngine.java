package nl.topdossier.broken.feature;

import io.camunda.client.CamundaClient;

record TalksToTheEngine(CamundaClient client) {}
