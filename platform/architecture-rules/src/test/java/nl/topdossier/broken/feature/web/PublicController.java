package nl.topdossier.broken.feature.web;

/** A controller that anybody can call. */
public class PublicController {}
