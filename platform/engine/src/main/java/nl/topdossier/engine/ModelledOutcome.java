package nl.topdossier.engine;

import java.util.Map;

/** An outcome of a worker that the model draws as a BPMN error, with the variables that its path needs. */
public class ModelledOutcome extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Map<String, ?> variables;

    /** An outcome with the error code of the model. */
    public ModelledOutcome(String code, Map<String, ?> variables) {
        super(code);
        this.code = code;
        this.variables = variables;
    }

    String code() {
        return code;
    }

    Map<String, ?> variables() {
        return variables;
    }
}
