using System.Text;
using AstroEngine.Functions.Caching;

namespace AstroEngine.Tests.Caching;

public sealed class RedisValueCodecTests
{
    private const string Key = "astro:1:natal:00000000000000000000000000000001";
    private const int CompressAbove = 1024;

    private static byte[] Json(int bytes)
    {
        var text = new StringBuilder("[");
        while (text.Length < bytes - 1)
        {
            text.Append("{\"point\":\"sun\",\"longitude\":30.5497},");
        }

        text.Length = bytes - 1;
        return Encoding.UTF8.GetBytes(text.Append(']').ToString());
    }

    private static byte[] Encode(byte[] body, string key = Key) => RedisValueCodec.Encode(key, body, 1111, 2222, CompressAbove);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(1024)]
    [InlineData(1025)]
    [InlineData(300_000)]
    public void Decode_WhatEncodeWrote_GivesItBack(int length)
    {
        var body = length == 0 ? [] : Json(length);

        Assert.True(RedisValueCodec.TryDecode(Key, Encode(body), out var stored));
        Assert.Equal(body, stored.Body.ToArray());
        Assert.Equal((1111, 2222), (stored.StoredAt, stored.ExpiresAt));
    }

    [Fact]
    public void Encode_CompressesAboveTheThresholdOnly()
    {
        Assert.Equal(RedisValueCodec.HeaderLength + 1024, Encode(Json(1024)).Length);
        Assert.InRange(Encode(Json(1025)).Length, RedisValueCodec.HeaderLength + 1, 300);
    }

    [Fact]
    public void Encode_WhatDoesNotShrink_IsStoredAsItIs()
    {
        var noise = new byte[5000];
        new Random(1).NextBytes(noise);

        var value = Encode(noise);

        Assert.Equal(RedisValueCodec.HeaderLength + 5000, value.Length);
        Assert.True(RedisValueCodec.TryDecode(Key, value, out var stored));
        Assert.Equal(noise, stored.Body.ToArray());
    }

    [Theory]
    [InlineData(200)]
    [InlineData(2000)]
    public void Decode_AnyFlippedBit_DoesNotVerify(int length)
    {
        var value = Encode(Json(length));
        for (var bit = 0; bit < value.Length * 8; bit++)
        {
            value[bit / 8] ^= (byte)(1 << (bit % 8));
            Assert.False(RedisValueCodec.TryDecode(Key, value, out _));
            value[bit / 8] ^= (byte)(1 << (bit % 8));
        }
    }

    [Fact]
    public void Decode_TruncatedOrLengthened_DoesNotVerify()
    {
        var value = Encode(Json(200));
        for (var length = 0; length < value.Length; length++)
        {
            Assert.False(RedisValueCodec.TryDecode(Key, value[..length], out _));
        }

        Assert.False(RedisValueCodec.TryDecode(Key, [.. value, 0], out _));
    }

    [Fact]
    public void Decode_OfAnotherKey_DoesNotVerify() =>
        Assert.False(RedisValueCodec.TryDecode("astro:1:natal:00000000000000000000000000000002", Encode(Json(100)), out _));

    [Fact]
    public void Decode_Foreign_DoesNotVerify()
    {
        Assert.False(RedisValueCodec.TryDecode(Key, "{\"natal\":{}}"u8.ToArray(), out _));
        Assert.False(RedisValueCodec.TryDecode(Key, Encoding.UTF8.GetBytes(new string('A', 100)), out _));
    }
}
