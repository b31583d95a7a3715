import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

public class Crash_46b24fbb39b8f1b10e142f8ccf9368b51019af56 {
    static final String base64Bytes = String.join("", "AQAAAAAAAAB7ImZvcm1hdCI6eyI0CwAAAAAAAGZvcm1hdCI6InJpZ2h0ZnVsLXJlcG9ydC8xIiwibGFuZyI6ImVuIiwCdG9wbzoib3BlbiIsInZlcmRpYyJyaWdodGZ1bC1yZXBvcnQvMSIsMmxhbmciOiJlbiIsImUtbGljZW5v");

    public static void main(String[] args) throws Throwable {
        Crash_46b24fbb39b8f1b10e142f8ccf9368b51019af56.class.getClassLoader().setDefaultAssertionStatus(true);
        try {
            Method fuzzerInitialize = dev.rightful.trend.FuzzResults.class.getMethod("fuzzerInitialize");
            fuzzerInitialize.invoke(null);
        } catch (NoSuchMethodException ignored) {
            try {
                Method fuzzerInitialize = dev.rightful.trend.FuzzResults.class.getMethod("fuzzerInitialize", String[].class);
                fuzzerInitialize.invoke(null, (Object) args);
            } catch (NoSuchMethodException ignored1) {
            } catch (IllegalAccessException | InvocationTargetException e) {
                e.printStackTrace();
                System.exit(1);
            }
        } catch (IllegalAccessException | InvocationTargetException e) {
            e.printStackTrace();
            System.exit(1);
        }
        byte[] input = java.util.Base64.getDecoder().decode(base64Bytes);
        dev.rightful.trend.FuzzResults.fuzzerTestOneInput(input);
    }
}