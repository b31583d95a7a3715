package dev.rightful.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rightful.portfolio.Portfolio;
import dev.rightful.summary.Across;
import dev.rightful.summary.Summary;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckpointTest {

    @TempDir private Path directory;

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        byte[] bytes = written("claims-7");

        Checkpoint read = Checkpoint.read(new ByteArrayInputStream(bytes));

        assertThat(read.today()).isEqualTo(LocalDate.of(2024, 3, 1));
        assertThat(read.documents()).isEqualTo(3);
        assertThat(read.portfolio().runs()).containsExactly("claims-7");
        assertThat(read.summary().errors().entries()).singleElement()
                .satisfies(error -> assertThat(error.message()).isEqualTo("wrong"));
    }

    @Test
    void oneThatIsCutShortIsDamagedWhereverItEnds() throws IOException {
        byte[] bytes = written("claims-7");

        for (int length = 0; length < bytes.length; length++) {
            byte[] cut = Arrays.copyOf(bytes, length);
            assertThatThrownBy(() -> Checkpoint.read(new ByteArrayInputStream(cut))).isInstanceOf(IOException.class)
                    .hasMessage("its checkpoint is damaged");
        }
    }

    /** Each file that is named would be read, and deleted at the end. */
    @ParameterizedTest
    @ValueSource(strings = {"../../precious", "/etc/passwd", "claims-1/../../../precious", "claims-", "claims-0x", ""})
    void aFileThatHoldsNoClaimsIsNotNamed(String name) throws IOException {
        byte[] bytes = written(name);

        assertThatThrownBy(() -> Checkpoint.read(new ByteArrayInputStream(bytes)))
                .hasMessage("its checkpoint is damaged");
    }

    private byte[] written(String run) throws IOException {
        Summary summary = new Summary();
        summary.addError(0, "a.yaml", 1, 2, "wrong");
        Path file = directory.resolve("checkpoint");
        new Checkpoint(LocalDate.of(2024, 3, 1), 3, 40, 50, false, summary, new Portfolio.Saved(0, List.of(run)),
                new Across(), null).write(file);
        return Files.readAllBytes(file);
    }
}
