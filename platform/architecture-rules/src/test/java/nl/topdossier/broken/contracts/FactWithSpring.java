package nl.topdossier.broken.contracts;

import org.springframework.stereotype.Component;

@Component
class FactWithSpring {}
