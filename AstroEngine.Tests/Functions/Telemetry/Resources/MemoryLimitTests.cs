using AstroEngine.Functions.Telemetry.Resources;

namespace AstroEngine.Tests.Functions.Telemetry.Resources;

public sealed class MemoryLimitTests : IDisposable
{
    private readonly string _file = Path.GetTempFileName();

    public void Dispose() => File.Delete(_file);

    [Theory]
    [InlineData("536870912\n", 536870912)]
    [InlineData("max\n", 7)]
    [InlineData("9223372036854771712", 7)]
    [InlineData("", 7)]
    [InlineData("-1", 7)]
    public void Read_ControlGroup_ItsLimitOrThatOfTheRuntime(string text, long expected)
    {
        File.WriteAllText(_file, text);

        Assert.Equal(expected, MemoryLimit.Read(["/no/such/file", _file], 7));
    }

    [Fact]
    public void Read_NoFile_IsThatOfTheRuntime() => Assert.Equal(7, MemoryLimit.Read(["/no/such/file"], 7));
}
