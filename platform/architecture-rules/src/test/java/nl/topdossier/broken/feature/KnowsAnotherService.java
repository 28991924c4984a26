package nl.topdossier.broken.feature;

import nl.topdossier.drafting.InsideOfDrafting;

record KnowsAnotherService(InsideOfDrafting inside) {}
