package nl.topdossier.broken.feature;

import nl.topdossier.broken.feature.web.PublicController;

record KnowsItsController(PublicController controller) {}
