using AstroEngine.Functions.Charts;
using AstroEngine.Functions.Http;

namespace AstroEngine.Tests.Functions.Charts;

public sealed class InstantFieldTests
{
    [Theory]
    [InlineData("2026-03-20T14:46:00Z", "2026-03-20T14:46:00Z")]
    [InlineData("2026-03-20T14:46Z", "2026-03-20T14:46:00Z")]
    [InlineData("2026-03-20T20:16:00.250+05:30", "2026-03-20T14:46:00.25Z")]
    [InlineData("2026-03-20T20:16:00 05:30", "2026-03-20T14:46:00Z")]
    [InlineData("2026-03-20T09:46:00-05:00", "2026-03-20T14:46:00Z")]
    [InlineData("2025-12-31T23:59:59.9996Z", "2026-01-01T00:00:00Z")]
    [InlineData("2024-02-29T00:00:00.123456789Z", "2024-02-29T00:00:00.123Z")]
    [InlineData("0001-01-01T00:00:00.0004Z", "0001-01-01T00:00:00Z")]
    [InlineData("1969-12-31T23:59:59.9994Z", "1969-12-31T23:59:59.999Z")]
    [InlineData("9998-12-31T23:59:59.999Z", "9998-12-31T23:59:59.999Z")]
    public void Read_IsoInstant_IsReadToTheMillisecond(string text, string expected)
    {
        var fields = Fields(text);
        Assert.Equal(expected, InstantField.Read(fields, "at") is { } instant ? NodaTime.Text.InstantPattern.ExtendedIso.Format(instant) : null);
        fields.Finish();
    }

    [Theory]
    [InlineData("")]
    [InlineData("now")]
    [InlineData("2026-03-20")]
    [InlineData("2026-03-20T14:46:00")]
    [InlineData("2026-03-20 14:46:00Z")]
    [InlineData("2026-03-20t14:46:00z")]
    [InlineData("2026-03-20T14:46:00ZZ")]
    [InlineData("2026-03-20T14:46:00+5:30")]
    [InlineData("2026-03-20T14:46:00+0530")]
    [InlineData("2026-03-20T14:46:00+18:01")]
    [InlineData("2026-03-20T14:46:00+05:60")]
    [InlineData("2026-03-20T14:46:00-")]
    [InlineData("2026-03-20T24:00:00Z")]
    [InlineData("2026-03-20T23:60:00Z")]
    [InlineData("2026-03-20T23:59:60Z")]
    [InlineData("2026-03-20T14Z")]
    [InlineData("2026-03-20T14:46:00.Z")]
    [InlineData("2026-03-20T14:46:00.1234567890Z")]
    [InlineData("2026-3-20T14:46:00Z")]
    [InlineData("2026-03-20TZ")]
    [InlineData("2026-03-20T+05:30")]
    [InlineData("٢٠٢٦-03-20T14:46:00Z")]
    public void Read_AnythingElse_SaysWhatIsAllowedAndWhatCame(string text)
    {
        var error = ErrorOf(text);
        Assert.StartsWith("must be an instant of the form YYYY-MM-DDTHH:MM[:SS[.fff]] with Z or an offset such as +05:30, was ", error, StringComparison.Ordinal);
        Assert.EndsWith($"\"{text}\"", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-02-29T00:00:00Z")]
    [InlineData("2026-13-01T00:00:00Z")]
    [InlineData("2026-00-10T00:00:00Z")]
    [InlineData("2026-04-31T00:00:00Z")]
    public void Read_DateThatDoesNotExist_SaysSo(string text) =>
        Assert.StartsWith("must be on a date that exists in the Gregorian calendar", ErrorOf(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("0000-01-01T00:00:00Z")]
    [InlineData("9999-01-01T00:00:00Z")]
    public void Read_YearOutsideTheCalendar_SaysSo(string text) =>
        Assert.StartsWith("must be in the years 0001 to 9998", ErrorOf(text), StringComparison.Ordinal);

    [Fact]
    public void Read_Absent_IsNullWithoutAnError()
    {
        var fields = new FieldReader(new RequestFields(new Dictionary<string, FieldValue>(), new Dictionary<string, string>()));
        Assert.Null(InstantField.Read(fields, "at"));
        fields.Finish();
    }

    private static FieldReader Fields(string text) =>
        new(new RequestFields(new Dictionary<string, FieldValue> { ["at"] = new FieldValue(text) }, new Dictionary<string, string>()));

    private static string ErrorOf(string text)
    {
        var fields = Fields(text);
        Assert.Null(InstantField.Read(fields, "at"));
        return Assert.Throws<ProblemException>(fields.Finish).Problem.Errors!["at"].Single();
    }
}
