import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

public class Crash_4df6607ce8f416d3d87489971b3961d95a776288 {
    static final String base64Bytes = String.join("", "eyJ0AQAAAG9neQAAIyIKMcBYIcgIKJaTmZyaV5wKksx0b3BvbG9neTgzZFx1ZGUwMCB4IiwidGl0bGUiOiJo6SJ9ClsAMV0K");

    public static void main(String[] args) throws Throwable {
        Crash_4df6607ce8f416d3d87489971b3961d95a776288.class.getClassLoader().setDefaultAssertionStatus(true);
        try {
            Method fuzzerInitialize = dev.rightful.audit.FuzzFeed.class.getMethod("fuzzerInitialize");
            fuzzerInitialize.invoke(null);
        } catch (NoSuchMethodException ignored) {
            try {
                Method fuzzerInitialize = dev.rightful.audit.FuzzFeed.class.getMethod("fuzzerInitialize", String[].class);
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
        dev.rightful.audit.FuzzFeed.fuzzerTestOneInput(input);
    }
}