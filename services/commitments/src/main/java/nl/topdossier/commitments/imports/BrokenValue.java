package nl.topdossier.commitments.imports;

import java.util.List;

/** A value that can not be read; becomes a {@link BrokenLine}. */
final class BrokenValue extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<Object> arguments;

    BrokenValue(String code, Object... arguments) {
        super(code);
        this.code = code;
        this.arguments = List.of(arguments);
    }

    BrokenLine at(long line) {
        return new BrokenLine(line, code, arguments);
    }
}
