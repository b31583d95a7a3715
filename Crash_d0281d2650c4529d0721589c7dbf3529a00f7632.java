import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

public class Crash_d0281d2650c4529d0721589c7dbf3529a00f7632 {
    static final String base64Bytes = String.join("", "QHByZWZpeCB0b3A6IDxodHRwczovL3JpZ2h0ZnV/bC5leGFtcGxlL3RvcG9sb2d5Iz4gLgpAcHJlZml4IHhzZDogPGh0dHA6Ly93d3cudzMub3JnLzIwMDEvWE1MU2NoZW1hIz4gLgoKPHVybjpyaWdodGZ1bDp0b3BvbG9neTp0PiBhIHRvcDpUb3BvbG9neSA7CiAgdG9wOmlkICJ0IiA7CiAgdG9wOmFzT2YgIjIwMjQtMDMtMDEiXl54c2Q6ZGF0ZSA7CiAgdG9wOnNpdGVzIDx1cm46cmlnaHRmdWw6c2l0ZTp0OmhxPiAsCiAgICA8dXJuOnJpZ2h0ZnVsOnNpdGU6dDpiPiA7CiAgdG9wOmxpbmtzIDx1cm46cmlnaHRmdWw6bGluazp0OmludGVyY29ubmVjdCUzQWhxLSUzRWI+IDsKICB0b3A6c3RhdGVzTGljZW5jZXMgdHJ1ZSAuCgo8dXJuOnJpZ2h0ZnVsOnNpdGU6dDpocT4gYSB0b3A6U2l0ZSA7CiAgdG9wOnBvc2l0aW9uIDAgOwogIHRvcDppZCAiaHEiIDsKICB0b3A6cHJvZHVjdCA8aHR0cHM6Ly9yaWdodGZ1bC5leGFtcGxlL3Byb2R1Y3QvY29ycG9yYXRlPiA7CiAgdG9wOmxpY2Vuc2VlIDx1cm46cmlnaHRmdWw6cGFydHk6dDpuPiA7CiAgdG9wOnB1cnBvc2UgInByb2R1Y3Rpb24iIDsKICB0b3A6c3RhdGVzUHJlbWlzZXMgZmFsc2UgOwogIHRvcDpzdGF0ZXNTZXJ2ZXJzIGZhbHNlIDsKICB0b3A6c3RhdGVzRGV2aWNlcyB0cnVlIDsKICB0b3A6ZGV2aWNlcyBbIGEgdG9wOkRldmljZSA7CiAgICAgIHRvcDpwb3NpdGlvbiAwIDsKICAgICAgdG9wOmtpbmQgImNhbWVyYSIgOwogICAgICB0b3A6Y291bnQgMyA7CiAgICAgIHRvcDplbmFibGVkIHRydWUgOwogICAgICB0b3A6bGlzdGVkIHRydWUgOwogICAgICB0b3A6dmlkZW8gdHJ1ZSA7CiAgICAgIHRvcDphZGRyZXNzZXMgMSA7CiAgICAgIHRvcDpjaGFubmVscyAxIDsKICAgICAgdG9wOmNhcGFjaXR5IDEgOwogICAgICB0b3A6dGhyb3VnaCAiZGlyZWN0IiBdIDsKICB0b3A6c3RhdGVzRXh0ZW5zaW9ucyBmYWxzZSA7OnQ6aW50ZXJjb25uZWN0JTNBaHEtJTNFYj4gYSB0b3A6SW50ZXJjb25uZWN0TGluayA7CiAgdG9wOnBvc2l0aW9uIDAgOwogIHRvcDppZCAiaW50ZXJjb25uZWN0OmhxLT5iIiA7CiAgdG9wOmNlbnRyYWwgPHVybjpyaWdodGZ1bDpzaXRlOnQ6aHE+IDsKICB0b3A6cmVtb3RlIDx1cm46cmlnaHRmdWw6c2l0ZTp0OmI+IDsKICB0b3A6Y2FtZXJhcyAyIC4KCjx1cm46cmlnaHRmdWw6cGFydHk6dDpuPiBhIHRvcDpQYXJ0eSA7CiAgdG9wOmlkICJuIiA7CiAgdG9wOmlzTGlzdGVkIGZhbHNlIC4KCjx1cm46cmlnaHRmdWw6cGFydHk6dDptPiBhIHRvcDpQYXJ0eSA7CiAgdG9wOmlkICJtIiA7CiAgdG9wOmlzTGlzdGVkIGZhbHNlIC4K");

    public static void main(String[] args) throws Throwable {
        Crash_d0281d2650c4529d0721589c7dbf3529a00f7632.class.getClassLoader().setDefaultAssertionStatus(true);
        try {
            Method fuzzerInitialize = dev.rightful.exchange.FuzzImport.class.getMethod("fuzzerInitialize");
            fuzzerInitialize.invoke(null);
        } catch (NoSuchMethodException ignored) {
            try {
                Method fuzzerInitialize = dev.rightful.exchange.FuzzImport.class.getMethod("fuzzerInitialize", String[].class);
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
        dev.rightful.exchange.FuzzImport.fuzzerTestOneInput(input);
    }
}