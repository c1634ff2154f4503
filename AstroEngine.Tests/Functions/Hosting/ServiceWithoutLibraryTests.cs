namespace AstroEngine.Tests.Functions.Hosting;

/// <summary>The service on a machine that has neither libswe nor its data files.</summary>
public sealed class ServiceWithoutLibraryTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("astro-hidden-").FullName;

    public ServiceWithoutLibraryTests()
    {
        // The loader looks here first, finds files that are no libraries, and gives up.
        foreach (var name in new[] { "libswe.so", "libswe.so.2", "libswe.so.2.0" })
        {
            File.WriteAllText(Path.Combine(_folder, name), "not a library");
        }
    }

    [Fact]
    public async Task Natal_WithoutLibswe_AnswersFromThePackAndSaysWhatToInstallBeyondIt()
    {
        await using var service = await RunningService.StartAsync(("LD_LIBRARY_PATH", _folder), ("SwissEphemeris__DataPath", _folder));

        Assert.Equal(200, (await service.GetAsync("/health/ready")).Status);
        var chart = await service.PostAsync("/lahiri/natal", SampleBirth.Json);
        Assert.Equal(200, chart.Status);
        Assert.Equal(
            "pack 1900-2100 (Swiss Ephemeris 2.10.03)", chart.Json.GetProperty("provenance").GetProperty("ephemeris").GetString());

        var early = await service.PostAsync("/lahiri/natal", SampleBirth.With("\"birth_date\":\"1750-05-15\""));
        Assert.Equal(422, early.Status);
        var detail = early.Json.GetProperty("detail").GetString();
        Assert.Contains("1900-2100", detail, StringComparison.Ordinal);
        Assert.Contains("libswe2.0", detail, StringComparison.Ordinal);

        var heliocentric = await service.PostAsync("/lahiri/natal", SampleBirth.With("\"center\":\"heliocentric\""));
        Assert.Equal(422, heliocentric.Status);

        var health = await service.GetAsync("/health");
        Assert.Equal(200, health.Status);
        var ephemeris = health.Json.GetProperty("components").GetProperty("ephemeris");
        Assert.Contains("not installed", ephemeris.GetProperty("reference").GetString(), StringComparison.Ordinal);
        Assert.Equal(1, ephemeris.GetProperty("packs").GetArrayLength());
    }

    [Fact]
    public async Task Natal_EveryYearOfThePackAtItsEdges_Answers()
    {
        await using var service = await RunningService.StartAsync(("LD_LIBRARY_PATH", _folder), ("SwissEphemeris__DataPath", _folder));
        foreach (var (date, status) in new[] { ("1900-01-01", 200), ("1899-12-31", 422), ("2100-12-31", 200), ("2101-01-02", 422) })
        {
            var birth = SampleBirth.With($"\"birth_date\":\"{date}\"", "\"birth_time\":\"12:00\"", "\"timezone_offset\":0");
            Assert.Equal(status, (await service.PostAsync("/tropical/natal", birth)).Status);
        }
    }

    [Fact]
    public async Task Start_WithADamagedPackInTheDataFolder_LeavesItOutAndSaysSo()
    {
        var packs = Directory.CreateDirectory(Path.Combine(_folder, "ephemeris"));
        await File.WriteAllTextAsync(Path.Combine(packs.FullName, "damaged.pack"), new string('x', 1000));
        await using var service = await RunningService.StartAsync(("DATA", _folder));
        Assert.Equal(200, (await service.PostAsync("/lahiri/natal", SampleBirth.Json)).Status);
        Assert.Contains("An ephemeris pack is left out", service.Log, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
