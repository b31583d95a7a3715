package dev.rightful.bench;

import java.util.List;
import java.util.Map;

/** How a generated topology is laid out. Everything follows from the numbers given, so that equal ones give equal documents. */
interface Layout {

    /** The entries of the parties. */
    List<Map<String, Object>> parties();

    /** How many licensees there are. */
    int companies();

    /** What belongs to a licensee; made anew each time it is asked for, so that memory holds one at a time. */
    Company company(int number);
}
