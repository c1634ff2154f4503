using AstroEngine.Functions.Jobs.Webhooks;
using AstroEngine.Functions.Telemetry.Monitoring.Alerts;
using Microsoft.Extensions.Configuration;

namespace AstroEngine.Tests.Functions.Telemetry.Monitoring.Alerts;

public sealed class AlertOptionsCheckTests
{
    [Fact]
    public void Validate_Defaults_AreThoseOfTheContractAndSound()
    {
        var options = Bind();

        Assert.True(new AlertOptionsCheck(new WebhookSettings(null, false)).Validate(null, options).Succeeded);
        Assert.Equal((1500, 2500), (options.ResponseTime.Warning, options.ResponseTime.Critical));
        Assert.Equal((2000, null), (options.SlowRequest.Warning, options.SlowRequest.Critical));
        Assert.Equal((0.6, 0.4), (options.HitRate.Warning, options.HitRate.Critical));
        Assert.Equal((0.05, 0.10), (options.ErrorRate.Warning, options.ErrorRate.Critical));
        Assert.Equal((80, 95), (options.MemoryPercent.Warning, options.MemoryPercent.Critical));
        Assert.Equal((400, 500), (options.Memory.SoftMegabytes, options.Memory.HardMegabytes));
        Assert.Equal((80, null), (options.CpuPercent.Warning, options.CpuPercent.Critical));
        Assert.Equal((30, 60), (options.SampleSeconds, options.RetrySeconds));
    }

    [Theory]
    [InlineData("EvaluateSeconds", "0", "Alerts:EvaluateSeconds must be 1 to 3600, was 0.")]
    [InlineData("RaiseAfter", "0", "Alerts:RaiseAfter must be 1 to 1000, was 0.")]
    [InlineData("ClearMargin", "NaN", "Alerts:ClearMargin must be 0 to 0.9, was NaN.")]
    [InlineData("ErrorRate:Warning", "5", "Alerts:ErrorRate:Warning must be above 0 and at most 1, or empty for none, was 5.")]
    [InlineData("ResponseTime:Critical", "-1", "Alerts:ResponseTime:Critical must be above 0, or empty for none, was -1.")]
    [InlineData("ResponseTime:Critical", "1000", "Alerts:ResponseTime:Critical must not be below Warning (1500), was 1000.")]
    [InlineData("HitRate:Critical", "0.7", "Alerts:HitRate:Critical must not be above Warning (0.6), was 0.7.")]
    [InlineData("Memory:SoftMegabytes", "-5", "Alerts:Memory:SoftMegabytes must be 0 (off) to 1048576, was -5.")]
    [InlineData("ShedShare", "0", "Alerts:ShedShare must be 0.01 to 1, was 0.")]
    [InlineData("ShrinkShare", "0.1", "Alerts:ShrinkShare must be 0.125 to 1, was 0.1.")]
    [InlineData("Webhook:Url", "https://example.org/", "Alerts:Webhook:Secret (or Jobs:WebhookSecret) must be set when Alerts:Webhook:Url is.")]
    [InlineData("Memory:HardMegabytes", "300", "Alerts:Memory:HardMegabytes must not be below SoftMegabytes (400), was 300.")]
    public void Validate_Nonsense_NamesTheSettingWhatIsAllowedAndWhatCame(string name, string value, string mistake) =>
        Assert.Equal([mistake], new AlertOptionsCheck(new WebhookSettings(null, false)).Validate(null, Bind((name, value))).Failures!);

    [Theory]
    [InlineData("CpuPercent:Warning", "")]
    [InlineData("ResponseTime:Warning", "")]
    [InlineData("Memory:HardMegabytes", "0")]
    public void Validate_SwitchedOff_IsSound(string name, string value)
    {
        var options = Bind((name, value));

        Assert.True(new AlertOptionsCheck(new WebhookSettings(null, false)).Validate(null, options).Succeeded);
        Assert.Contains(AlertRules.Of(options), r => r.Thresholds.Warning is null && (r.Thresholds.Critical is null || r.Id == "slow_responses"));
    }

    [Theory]
    [InlineData("https://example.org/hook", false, true)]
    [InlineData("http://127.0.0.1/hook", false, false)]
    [InlineData("http://169.254.169.254/latest", false, false)]
    [InlineData("http://127.0.0.1/hook", true, true)]
    [InlineData("ftp://example.org/", true, false)]
    public void Validate_Webhook_MustBeAnAddressThatMayBeCalled(string url, bool allowPrivate, bool isSound)
    {
        var options = Bind(("Webhook:Url", url), ("Webhook:AllowPrivate", $"{allowPrivate}"));
        var result = new AlertOptionsCheck(new WebhookSettings("of jobs"u8.ToArray(), AllowPrivate: true)).Validate(null, options);

        Assert.Equal(isSound, result.Succeeded);
        Assert.Equal(isSound, new AlertOptionsCheck(new WebhookSettings(null, true)).Validate(null, Bind(
            ("Webhook:Url", url), ("Webhook:AllowPrivate", $"{allowPrivate}"), ("Webhook:Secret", "own"))).Succeeded);
    }

    private static AlertOptions Bind(params (string Name, string Value)[] settings)
    {
        var options = new AlertOptions();
        new ConfigurationBuilder()
            .AddInMemoryCollection(settings.ToDictionary(s => $"Alerts:{s.Name}", s => (string?)s.Value))
            .Build().GetSection(AlertOptions.Section).Bind(options);
        return options;
    }
}
