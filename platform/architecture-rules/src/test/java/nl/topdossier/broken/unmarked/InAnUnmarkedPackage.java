package nl.topdossier.broken.unmarked;

class InAnUnmarkedPackage {}
