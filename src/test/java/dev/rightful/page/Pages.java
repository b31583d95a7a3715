package dev.rightful.page;

/** Documents for pages, as JSON. */
final class Pages {

    /** Names that would do something if they were more than names. */
    static final String HOSTILE =
            """
                    { "topology": "hostile", "asOf": "2024-03-01",
                      "title": "</script><img src=x onerror=alert(1)> \\u202eevil\\u2028",
                      "parties": [ { "id": "acme", "name": "</title><script>alert(2)</script> \\ud835\\udd6c" } ],
                      "sites": [
                        { "id": "hq", "name": "<!--<script>\\"'&amp; \\u05e9\\u05dc\\u05d5\\u05dd \\u200f\\u0007",
                          "product": "corporate", "release": "2023 R2", "licensee": "acme", "slc": "C1", "devices": 40 },
                        { "id": "oslo", "name": "\\ud83d\\udcf7</svg><style>*{display:none}</style>",
                          "product": "expert", "release": "2023 R2", "licensee": "acme", "slc": "C2", "devices": 60 } ],
                      "links": [ { "type": "federation", "parent": "hq", "child": "oslo" } ],
                      "licences": [ { "product": "corporate", "site": "hq" }, { "product": "device", "site": "hq", "quantity": 40 },
                        { "product": "expert", "site": "oslo" } ] }
                    """;

    private Pages() {}

    /** A federation of regions below the first; one site in two hundred lacks its licence. */
    static String tree(int regions, int sites) {
        StringBuilder all = new StringBuilder();
        StringBuilder links = new StringBuilder();
        StringBuilder licences = new StringBuilder();
        for (int region = 0; region < regions; region++) {
            for (int site = 0; site < sites; site++) {
                String id = "site-" + region + "-" + site;
                String product = site == 0 ? "corporate" : "expert";
                all.append(all.isEmpty() ? "" : ",\n")
                        .append("{\"id\":\"%s\",\"product\":\"%s\",\"licensee\":\"acme\",\"slc\":\"%s\"}".formatted(id,
                                product, product));
                if ((region * sites + site) % 200 != 77) {
                    licences.append(licences.isEmpty() ? "" : ",\n")
                            .append("{\"product\":\"%s\",\"site\":\"%s\"}".formatted(product, id));
                }
                if (region + site > 0) {
                    String parent = site == 0 ? "site-0-0" : "site-" + region + "-0";
                    links.append(links.isEmpty() ? "" : ",\n")
                            .append("{\"type\":\"federation\",\"parent\":\"%s\",\"child\":\"%s\"}".formatted(parent,
                                    id));
                }
            }
        }
        return """
                {"topology": "large", "asOf": "2024-03-01", "sites": [%s], "links": [%s], "licences": [%s]}
                """.formatted(all, links, licences);
    }
}
