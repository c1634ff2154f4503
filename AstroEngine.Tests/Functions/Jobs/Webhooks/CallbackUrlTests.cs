using AstroEngine.Functions.Http;
using AstroEngine.Functions.Jobs.Webhooks;

namespace AstroEngine.Tests.Functions.Jobs.Webhooks;

public sealed class CallbackUrlTests
{
    private static readonly WebhookSettings Public = new("secret"u8.ToArray(), AllowPrivate: false);

    [Theory]
    [InlineData("https://example.com/hooks?token=1", "https://example.com")]
    [InlineData("http://example.com:8080", "http://example.com:8080")]
    [InlineData("HTTPS://EXAMPLE.COM/", "https://example.com")]
    [InlineData("https://8.8.8.8/", "https://8.8.8.8")]
    [InlineData("https://bücher.example/", "https://bücher.example")]
    public void TryParse_PublicUrl_IsTakenAndShowsNoPath(string text, string shown)
    {
        Assert.True(CallbackUrl.TryParse(text, Public, out var url, out _));
        Assert.Equal(shown, url.ToString());
    }

    [Theory]
    [InlineData(null, "at most 2048 characters")]
    [InlineData("", "absolute URL")]
    [InlineData("/hooks", "absolute URL")]
    [InlineData("example.com/hooks", "absolute URL")]
    [InlineData("ftp://example.com/", "absolute URL")]
    [InlineData("file:///etc/passwd", "absolute URL")]
    [InlineData("gopher://example.com/", "absolute URL")]
    [InlineData("http:///hooks", "absolute URL")]
    [InlineData("https://user:password@example.com/", "user name")]
    [InlineData("https://user@example.com/", "user name")]
    [InlineData("http://localhost:7071/", "public address")]
    [InlineData("http://LOCALHOST./", "public address")]
    [InlineData("http://api.localhost/", "public address")]
    [InlineData("http://127.0.0.1/", "public address")]
    [InlineData("http://2130706433/", "public address")]
    [InlineData("http://0x7f.1/", "public address")]
    [InlineData("http://017700000001/", "public address")]
    [InlineData("http://[::1]/", "public address")]
    [InlineData("http://[::ffff:169.254.169.254]/", "public address")]
    [InlineData("http://169.254.169.254/latest/meta-data", "public address")]
    public void TryParse_UrlThatMayNotBeCalled_IsRefusedWithAReason(string? text, string reason)
    {
        Assert.False(CallbackUrl.TryParse(text, Public, out var url, out var mistake));
        Assert.Null(url);
        Assert.Contains(reason, mistake);
    }

    [Fact]
    public void TryParse_TooLong_IsRefused() =>
        Assert.False(CallbackUrl.TryParse("https://example.com/" + new string('a', CallbackUrl.LongestLength), Public, out _, out _));

    [Fact]
    public void TryParse_PrivateIsAllowed_TakesThisMachine() =>
        Assert.True(CallbackUrl.TryParse("http://127.0.0.1:80/", Public with { AllowPrivate = true }, out _, out _));

    [Fact]
    public void Read_NoSecretIsSet_RefusesTheField()
    {
        var fields = Fields("https://example.com/");

        Assert.Null(CallbackUrlField.Read(fields, new WebhookSettings(null, AllowPrivate: false)));

        var problem = Assert.Throws<ProblemException>(fields.Finish).Problem;
        Assert.Contains("Jobs:WebhookSecret", problem.Detail);
    }

    [Fact]
    public void Read_PrivateAddress_NamesTheField()
    {
        var fields = Fields("http://10.0.0.1/");

        Assert.Null(CallbackUrlField.Read(fields, Public));

        Assert.Contains("callback_url must lead to a public address", Assert.Throws<ProblemException>(fields.Finish).Problem.Detail);
    }

    [Fact]
    public void Read_PublicAddress_IsTheUrl()
    {
        var fields = Fields("https://example.com/hooks");

        Assert.Equal("https://example.com/hooks", CallbackUrlField.Read(fields, Public)!.Address.AbsoluteUri);
        fields.Finish();
    }

    private static FieldReader Fields(string url) => new(new RequestFields(
        new Dictionary<string, FieldValue> { ["callback_url"] = new(url) }, new Dictionary<string, string>()));
}
