package nl.topdossier.engine;

/** What the engine can be asked to do. */
enum CommandKind {
    PUBLISH_MESSAGE,
    COMPLETE_TASK,
    CANCEL_INSTANCE
}
