package nl.topdossier.audit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MerkleTreeTests {

    @Test
    void leadsFromEveryLeafToTheRootWhateverTheSize() {
        for (int size = 1; size <= 33; size++) {
            MerkleTree tree = new MerkleTree();
            List<List<String>> paths = new ArrayList<>();
            for (int leaf = 0; leaf < size; leaf++) {
                paths.add(tree.addMarked("leaf " + leaf));
            }
            String root = tree.root();

            for (int leaf = 0; leaf < size; leaf++) {
                assertThat(MerkleTree.climb("leaf " + leaf, paths.get(leaf))).isEqualTo(root);
                assertThat(MerkleTree.climb("leaf x", paths.get(leaf))).isNotEqualTo(root);
            }
        }
    }

    @Test
    void givesTheSameRootWithAndWithoutMarks() {
        MerkleTree marked = new MerkleTree();
        MerkleTree plain = new MerkleTree();
        for (String leaf : List.of("a", "b", "c")) {
            marked.addMarked(leaf);
            plain.add(leaf);
        }

        assertThat(marked.root()).isEqualTo(plain.root());
    }

    @Test
    void knowsTheRootOfNothing() {
        assertThat(new MerkleTree().root())
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }
}
