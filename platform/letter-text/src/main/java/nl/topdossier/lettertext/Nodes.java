package nl.topdossier.lettertext;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Walks over the parsed text. */
final class Nodes {

    private Nodes() {}

    static List<Node> children(Node parent) {
        var children = new ArrayList<Node>();
        for (var child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }

    /** This node and all below it, in reading order. */
    static Stream<Node> all(Node root) {
        Iterable<Node> walk = () -> new Walk(root, node -> true);
        return StreamSupport.stream(walk.spliterator(), false);
    }

    /** The same, but without what lies below the nodes that are not to be entered. */
    static Stream<Node> all(Node root, Predicate<Node> enter) {
        Iterable<Node> walk = () -> new Walk(root, enter);
        return StreamSupport.stream(walk.spliterator(), false);
    }

    private static final class Walk implements Iterator<Node> {

        private final Node root;
        private final Predicate<Node> enter;
        private @Nullable Node next;

        Walk(Node root, Predicate<Node> enter) {
            this.root = root;
            this.enter = enter;
            this.next = root;
        }

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public Node next() {
            var current = next;
            if (current == null) {
                throw new NoSuchElementException();
            }
            next = following(current);
            return current;
        }

        private @Nullable Node following(Node node) {
            if (node.getFirstChild() != null && enter.test(node)) {
                return node.getFirstChild();
            }
            for (var up = node; up != null && up != root; up = up.getParent()) {
                if (up.getNext() != null) {
                    return up.getNext();
                }
            }
            return null;
        }
    }
}
