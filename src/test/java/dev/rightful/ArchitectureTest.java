package dev.rightful;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.rightful.evaluation.AsOf;
import dev.rightful.evaluation.Evaluation;
import dev.rightful.evaluation.Options;
import dev.rightful.model.Period;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the table of packages: which exist, what each may use, and which library is known where. */
class ArchitectureTest {

    private static final String MAY_USE = """
            model       | model
            rights      | rights
            input       | input model waiver
            ontology    | ontology rights
            graph       | graph model
            finding     | finding model rights
            evaluation  | evaluation model rights graph finding
            change      | change model rights finding
            waiver      | waiver model rights finding
            plan        | plan model input rights finding
            portfolio   | portfolio model rights graph finding evaluation
            trend       | trend input finding portfolio
            summary     | summary finding waiver
            report      | report model rights finding change waiver plan portfolio trend summary
            workbook    | workbook model rights finding plan report
            layout      | layout
            page        | page layout model rights finding report waiver summary
            audit       | audit input model rights finding evaluation waiver portfolio trend summary report page
            expectation | expectation finding input model
            exchange    | exchange ontology input model
            reference   | reference exchange finding model
            """;

    private static final List<String> EDGES = List.of("cli");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.rightful");

    @ParameterizedTest(name = "{0} uses only {1}")
    @CsvSource(delimiter = '|', textBlock = MAY_USE)
    void dataFlowsOneWay(String name, String uses) {
        classes().that()
                .resideInAPackage("dev.rightful." + name + "..")
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(packages(uses)).or(resideOutsideOfPackage("dev.rightful..")))
                .check(CLASSES);
    }

    @Test
    void everyPackageIsInTheTable() {
        List<String> table = MAY_USE.lines().map(row -> row.substring(0, row.indexOf('|')).strip()).toList();

        Stream<String> packages = CLASSES.getPackage("dev.rightful")
                .getSubpackages()
                .stream()
                .map(JavaPackage::getRelativeName);

        assertThat(packages).containsExactlyInAnyOrderElementsOf(
                Stream.concat(table.stream(), EDGES.stream()).toList());
    }

    @ParameterizedTest(name = "only {0} knows {1}")
    @CsvSource(delimiter = '|', textBlock = """
            graph         | org.jgrapht..
            input         | org.snakeyaml..
            input report page trend | tools.jackson..
            input report page trend | com.fasterxml.jackson..
             ontology exchange reference | org.apache.jena..
             plan          | de.siegmar..
             workbook      | org.dhatim..
            """)
    void librariesStayInTheirPackage(String homes, String library) {
        noClasses().that(not(resideInAnyPackage(packages(homes))))
                .should()
                .dependOnClassesThat(resideInAPackage(library))
                .check(CLASSES);
    }

    /** A timeline is exact only while whoever compares a date with the day of the judgement asks {@link AsOf}. */
    @Test
    void rulesLookAtNoDayButAskIt() {
        noClasses().that(resideInAnyPackage(packages("evaluation graph")))
                .and(not(belongToAnyOf(Evaluation.class)))
                .should()
                .callMethod(Options.class, "asOf")
                .orShould()
                .callMethod(AsOf.class, "day")
                .orShould()
                .dependOnClassesThat(assignableTo(InstantSource.class))
                .orShould()
                .callMethod(LocalDate.class, "now")
                .check(CLASSES);
        noClasses().that(not(belongToAnyOf(AsOf.class)))
                .should()
                .callMethod(Period.class, "contains", LocalDate.class)
                .check(CLASSES);
    }

    @Test
    void nothingUsesTheCommandLine() {
        noClasses().that(not(resideInAnyPackage(packages("cli"))))
                .should()
                .dependOnClassesThat(resideInAnyPackage(packages("cli")))
                .check(CLASSES);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("dev.rightful.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(CLASSES.getPackage("dev.rightful").getSubpackagesInTree())
                .isNotEmpty()
                .allMatch(each -> each.isAnnotatedWith(NullMarked.class));
        assertThat(CLASSES.getPackage("dev.rightful").isAnnotatedWith(NullMarked.class)).isTrue();
    }

    private static String[] packages(String names) {
        return Arrays.stream(names.split(" ")).map(name -> "dev.rightful." + name + "..").toArray(String[]::new);
    }
}
