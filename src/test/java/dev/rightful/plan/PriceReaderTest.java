package dev.rightful.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.input.Problem;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PriceReaderTest {

    private static final List<String> KINDS = List.of("corporate", "device", "door");

    @ParameterizedTest
    @ValueSource(strings = {
            "product,unit price,currency,name,article number\ndevice,95.50,EUR,\"Device, each\",X-1\n",
            "\ufeffProduct;Unit-Price;Currency;Name;Article_Number\r\ndevice;95,50;EUR;Device, each;X-1\r\n;;;;\r\n",
            "currency\tname\tarticle number\tproduct\tunitprice\nEUR\tDevice, each\tX-1\tdevice\t95.50"})
    void readsWhatSpreadsheetsWrite(String text) {
        PriceList prices = prices(text);

        assertThat(prices.currency()).isEqualTo("EUR");
        assertThat(prices.prices().values())
                .containsExactly(new Price("device", new BigDecimal("95.50"), "Device, each", "X-1"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true,
            textBlock = """
                    product,unit price,currency\\ndevise,1,EUR           | 2:1: no licence kind is named "devise", did you mean device?
                    product,unit price,currency\\ndevice,-1.50,EUR       | 2:8: a unit price must not be negative, was "-1.50"
                    product,unit price,currency\\ndevice,cheap,EUR       | 2:8: a unit price is digits with a decimal point, such as 129.50, was "cheap"
                    product,unit price,currency\\ndevice,1e3,EUR         | 2:8: a unit price is digits with a decimal point, such as 129.50, was "1e3"
                    product,unit price,currency\\ndevice,"95,50",EUR     | 2:8: a unit price has a decimal point and no other sign, as commas separate columns, was "95,50"
                    product,unit price,currency\\ndevice,95,50,EUR       | 2:14: the row has 4 cells and the first row 3; a price has a decimal point, as commas separate columns
                    product;unit price;currency\\ndevice;1.500;EUR       | 2:8: a unit price could be read in two ways; write it with two decimals or none, was "1.500"
                    product,unit price,currency\\ndevice,1,EUR\\ndoor,2,USD | 3:8: a price list has one currency; USD is another than EUR in line 2
                    product,unit price,currency\\ndevice,1,euro          | 2:10: a currency is a code of three capital letters, such as EUR, was "euro"
                    product,unit price\\ndevice,1                        | 1:1: column "currency" is missing
                    product,unit price,curency\\ndevice,1,EUR            | 1:20: no column is named "curency", did you mean currency?
                    product,unit price,currency,currency\\ndevice,1,EUR,EUR | 1:29: column "currency" is there twice
                    product,unit price,currency\\ndevice,1,EUR\\ndevice,2,EUR | 3:1: product "device" has a price already, in line 2
                    product,unit price,currency\\ndevice,,EUR            | 2:8: the row has no unit price
                    product,unit price,currency\\n"device,1,EUR          | 2:1: has a quotation mark that is not closed, or something behind a closed one
                    product,unit price;currency\\ndevice,1;EUR           | 1:1: separates columns by several of comma, semicolon and tab; use one of them
                    """)
    void tellsWhatIsWrongAndWhere(String text, String problem) {
        List<String> problems = problems(text.replace("\\n", "\n"));

        assertThat(problems).anySatisfy(each -> assertThat(each).startsWith(problem));
    }

    @Test
    void tellsEverythingAtOnceInTheOrderOfItsPlaces() {
        List<String> problems = problems("""
                product,unit price,currency,colour
                devise,x,EUR,red
                device,-1,USD,blue
                """);

        assertThat(problems).extracting(each -> each.substring(0, each.indexOf(' ')))
                .containsExactly("1:29:", "2:1:", "2:8:", "3:8:", "3:11:");
    }

    @Test
    void countsLinesAndCharactersBehindQuotesLineBreaksAndLargeLetters() {
        List<String> problems = problems("name,product,unit price,currency\n\"a\n\uD83D\uDE00\"\"b\",device,x,EUR\n");

        assertThat(problems).singleElement().asString().startsWith("3:14: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "product,unit price,currency\n"})
    void anEmptyListIsNoPriceList(String text) {
        assertThat(problems(text)).hasSize(1);
    }

    @Test
    void refusesWhatIsNotUtf8() {
        byte[] bytes = "product,unit price,currency,name\ndevice,1,EUR,Gerät\n".getBytes(StandardCharsets.ISO_8859_1);

        PriceReader.Result.Refused refused = (PriceReader.Result.Refused) PriceReader.read(bytes, KINDS);

        assertThat(refused.problems()).containsExactly(new Problem(2, 1, "is not UTF-8"));
    }

    private static PriceList prices(String text) {
        return ((PriceReader.Result.Read) PriceReader.read(text.getBytes(StandardCharsets.UTF_8), KINDS)).prices();
    }

    private static List<String> problems(String text) {
        PriceReader.Result.Refused refused =
                (PriceReader.Result.Refused) PriceReader.read(text.getBytes(StandardCharsets.UTF_8), KINDS);
        return refused.problems()
                .stream()
                .map(each -> "%d:%d: %s".formatted(each.line(), each.column(), each.message()))
                .toList();
    }
}
