using AstroEngine.Functions.Telemetry.Logging.Files;
using Microsoft.Extensions.Configuration;

namespace AstroEngine.Tests.Functions.Telemetry.Logging.Files;

public sealed class LogFileOptionsTests
{
    [Fact]
    public void Read_NoSettings_IsFiftyMegabytesTimesFiveInTheDataFolder() =>
        Assert.Equal(new LogFileOptions(Path.GetFullPath("/data/logs"), 52_428_800, 5), LogFileOptions.Read(Settings(), "/data"));

    [Fact]
    public void Read_Settings_AreTaken() => Assert.Equal(
        new LogFileOptions("/var/log/astro", 4096, 0),
        LogFileOptions.Read(Settings(("LOG_DIR", "/var/log/astro"), ("LOG_MAX_BYTES", "4096"), ("LOG_BACKUP_COUNT", "0")), "/data"));

    [Fact]
    public void Read_EmptyFolder_MeansNoFiles() => Assert.Null(LogFileOptions.Read(Settings(("LOG_DIR", string.Empty)), "/data").Folder);

    [Theory]
    [InlineData("LOG_MAX_BYTES", "1023")]
    [InlineData("LOG_MAX_BYTES", "50MB")]
    [InlineData("LOG_BACKUP_COUNT", "-1")]
    [InlineData("LOG_BACKUP_COUNT", "101")]
    [InlineData("LOG_BACKUP_COUNT", "1.5")]
    public void Read_ImpossibleValue_NamesTheSettingAndWhatCame(string setting, string value)
    {
        var failure = Assert.Throws<InvalidOperationException>(() => LogFileOptions.Read(Settings((setting, value)), "/data"));
        Assert.Contains(setting, failure.Message, StringComparison.Ordinal);
        Assert.Contains($"\"{value}\"", failure.Message, StringComparison.Ordinal);
    }

    private static IConfiguration Settings(params (string Name, string Value)[] values) =>
        new ConfigurationBuilder().AddInMemoryCollection(values.Select(v => KeyValuePair.Create(v.Name, (string?)v.Value))).Build();
}
