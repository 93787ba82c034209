"""Tiny random models of every architecture, and what they compute, in float64.

Each forward pass below is written from the definition of its architecture (paper and published model code), one
function per architecture, with loops where loops are clearer. It shares no code with the decoder under test and has no
switches in common with it. Values at the sites of the table in org.modelassay.inference.site.SiteKind are recorded
under their names.

    python3 architecture_goldens.py OUT            writes OUT/<name>/{config.json,model.safetensors,expected.safetensors}
    python3 architecture_goldens.py --check DATA   compares Llama and GPT-2 below with goldens of other implementations
"""

import json
import math
import struct
import sys
from pathlib import Path

import numpy as np

# ----------------------------------------------------------------------------------------------------- files


def write_safetensors(path, tensors):
    names = {"float32": "F32", "float64": "F64", "int64": "I64"}
    header, blobs, offset = {}, [], 0
    for name, value in tensors.items():
        value = np.ascontiguousarray(value)
        blob = value.tobytes()
        header[name] = {"dtype": names[str(value.dtype)], "shape": list(value.shape),
                        "data_offsets": [offset, offset + len(blob)]}
        blobs.append(blob)
        offset += len(blob)
    text = json.dumps(header, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)
    path.write_bytes(struct.pack("<Q", len(text)) + text + b"".join(blobs))


def read_safetensors(path):
    raw = path.read_bytes()
    n = struct.unpack("<Q", raw[:8])[0]
    out = {}
    for name, info in json.loads(raw[8:8 + n]).items():
        if name != "__metadata__":
            a, b = info["data_offsets"]
            out[name] = np.frombuffer(raw[8 + n + a:8 + n + b], dtype={"F32": "<f4", "F64": "<f8"}[info["dtype"]]
                                      ).reshape(info["shape"]).astype(np.float64)
    return out


# ------------------------------------------------------------------------------------------------ primitives


class Record(dict):
    """Values by site; `at(layer)` prefixes names."""

    def block(self, layer, name, value):
        self[f"blocks.{layer}.{name}"] = np.array(value)


def softmax(x):
    e = np.exp(x - x.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)


def silu(x):
    return x / (1 + np.exp(-x))


def gelu_exact(x):
    return 0.5 * x * (1 + np.vectorize(math.erf)(x / math.sqrt(2)))


def gelu_tanh(x):
    return 0.5 * x * (1 + np.tanh(math.sqrt(2 / math.pi) * (x + 0.044715 * x**3)))


def rms(x, eps):
    """The root mean square of each row."""
    return np.sqrt((x * x).mean(axis=-1, keepdims=True) + eps)


def layer_norm(x, gain, bias, eps):
    """Normalised rows with gain and bias, and the standard deviation that was divided by."""
    centred = x - x.mean(axis=-1, keepdims=True)
    scale = np.sqrt((centred * centred).mean(axis=-1, keepdims=True) + eps)
    return centred / scale * gain + bias, scale


def turn(x, frequencies, magnitude=1.0):
    """Rotary embedding as multiplication of complex numbers; x: [positions, heads, head dimension]."""
    half = len(frequencies)
    out = x.copy()
    for position in range(x.shape[0]):
        z = x[position, :, :half] + 1j * x[position, :, half:2 * half]
        z = z * np.exp(1j * position * np.asarray(frequencies)) * magnitude
        out[position, :, :half] = z.real
        out[position, :, half:2 * half] = z.imag
    return out


def frequencies(theta, dimensions):
    return [theta ** (-2 * i / dimensions) for i in range(dimensions // 2)]


def attend(record, layer, q, k, v, scale, window=None, cap=None):
    """Causal attention, one head and one query at a time; q, k, v: [positions, heads, head dimension]."""
    count, heads, _ = q.shape
    share = heads // k.shape[1]
    scores = np.full((heads, count, count), -np.inf)
    pattern = np.zeros((heads, count, count))
    z = np.zeros_like(q)
    for head in range(heads):
        for i in range(count):
            first = 0 if window is None else max(0, i - window + 1)
            for j in range(first, i + 1):
                s = float(q[i, head] @ k[j, head // share]) * scale
                scores[head, i, j] = s if cap is None else cap * math.tanh(s / cap)
            pattern[head, i, first:i + 1] = softmax(scores[head, i, first:i + 1])
            for j in range(first, i + 1):
                z[i, head] += pattern[head, i, j] * v[j, head // share]
    record.block(layer, "attn.hook_attn_scores", scores)
    record.block(layer, "attn.hook_pattern", pattern)
    record.block(layer, "attn.hook_z", z)
    return z


def project(record, layer, z, w, bias=None):
    """The output projection, w: [hidden, heads * head dimension], with the contribution of each head."""
    count, heads, width = z.shape
    results = np.stack([z[:, h] @ w[:, h * width:(h + 1) * width].T for h in range(heads)], axis=1)
    record.block(layer, "attn.hook_result", results)
    out = results.sum(axis=1)
    return out if bias is None else out + bias


def gated(record, layer, h, gate, up, down, activation=silu):
    pre = h @ gate.T
    line = h @ up.T
    post = activation(pre) * line
    record.block(layer, "mlp.hook_pre", pre)
    record.block(layer, "mlp.hook_pre_linear", line)
    record.block(layer, "mlp.hook_post", post)
    return post @ down.T


# --------------------------------------------------------------------------------------------- architectures


def llama(w, c, ids, freqs=None, magnitude=1.0, windows=None, biases=False, head_norms=False, fused=False):
    """Llama, and its close relatives Mistral (windows), Qwen 2 (biases), Qwen 3 (head norms), Phi-3 (fused rows)."""
    r = Record()
    heads, kv = c["num_attention_heads"], c["num_key_value_heads"]
    width = c.get("head_dim") or c["hidden_size"] // heads
    freqs = freqs or frequencies(c["rope_theta"], width)
    eps = c["rms_norm_eps"]
    x = w["model.embed_tokens.weight"][ids]
    r["hook_embed"] = x
    for l in range(c["num_hidden_layers"]):
        p = f"model.layers.{l}."
        r.block(l, "hook_resid_pre", x)
        scale = rms(x, eps)
        r.block(l, "ln1.hook_scale", scale)
        r.block(l, "ln1.hook_normalized", x / scale)
        h = x / scale * w[p + "input_layernorm.weight"]
        if fused:
            a, b = heads * width, kv * width
            rows = w[p + "self_attn.qkv_proj.weight"]
            wq, wk, wv = rows[:a], rows[a:a + b], rows[a + b:]
            rows = w[p + "mlp.gate_up_proj.weight"]
            gate, up = rows[:len(rows) // 2], rows[len(rows) // 2:]
        else:
            wq, wk, wv = (w[p + f"self_attn.{n}_proj.weight"] for n in "qkv")
            gate, up = w[p + "mlp.gate_proj.weight"], w[p + "mlp.up_proj.weight"]
        q, k, v = h @ wq.T, h @ wk.T, h @ wv.T
        if biases:
            q, k, v = (t + w[p + f"self_attn.{n}_proj.bias"] for t, n in ((q, "q"), (k, "k"), (v, "v")))
        q, k, v = q.reshape(-1, heads, width), k.reshape(-1, kv, width), v.reshape(-1, kv, width)
        r.block(l, "attn.hook_q", q)
        r.block(l, "attn.hook_k", k)
        r.block(l, "attn.hook_v", v)
        if head_norms:
            q = q / rms(q, eps) * w[p + "self_attn.q_norm.weight"]
            k = k / rms(k, eps) * w[p + "self_attn.k_norm.weight"]
        q, k = turn(q, freqs, magnitude), turn(k, freqs, magnitude)
        r.block(l, "attn.hook_rot_q", q)
        r.block(l, "attn.hook_rot_k", k)
        z = attend(r, l, q, k, v, width ** -0.5, window=windows[l] if windows else None)
        a = project(r, l, z, w[p + "self_attn.o_proj.weight"])
        r.block(l, "hook_attn_out", a)
        x = x + a
        r.block(l, "hook_resid_mid", x)
        scale = rms(x, eps)
        r.block(l, "ln2.hook_scale", scale)
        r.block(l, "ln2.hook_normalized", x / scale)
        h = x / scale * w[p + "post_attention_layernorm.weight"]
        m = gated(r, l, h, gate, up, w[p + "mlp.down_proj.weight"])
        r.block(l, "hook_mlp_out", m)
        x = x + m
        r.block(l, "hook_resid_post", x)
    scale = rms(x, eps)
    r["ln_final.hook_scale"] = scale
    r["ln_final.hook_normalized"] = x / scale
    head = w["model.embed_tokens.weight"] if c["tie_word_embeddings"] else w["lm_head.weight"]
    r["logits"] = (x / scale * w["model.norm.weight"]) @ head.T
    return r


def llama3_frequencies(c):
    """The scaling of Llama 3.1, by wave length."""
    s = c["rope_scaling"]
    out = []
    for f in frequencies(c["rope_theta"], c["hidden_size"] // c["num_attention_heads"]):
        wave = 2 * math.pi / f
        low = s["original_max_position_embeddings"] / s["low_freq_factor"]
        high = s["original_max_position_embeddings"] / s["high_freq_factor"]
        if wave < high:
            out.append(f)
        elif wave > low:
            out.append(f / s["factor"])
        else:
            smooth = (s["original_max_position_embeddings"] / wave - s["low_freq_factor"]) / (
                s["high_freq_factor"] - s["low_freq_factor"])
            out.append((1 - smooth) * f / s["factor"] + smooth * f)
    return out


def gemma2(w, c, ids):
    r = Record()
    heads, kv, width, eps = c["num_attention_heads"], c["num_key_value_heads"], c["head_dim"], c["rms_norm_eps"]
    x = w["model.embed_tokens.weight"][ids] * math.sqrt(c["hidden_size"])
    r["hook_embed"] = x
    for l in range(c["num_hidden_layers"]):
        p = f"model.layers.{l}."
        r.block(l, "hook_resid_pre", x)
        s = rms(x, eps)
        r.block(l, "ln1.hook_scale", s)
        r.block(l, "ln1.hook_normalized", x / s)
        h = x / s * (1 + w[p + "input_layernorm.weight"])
        q = (h @ w[p + "self_attn.q_proj.weight"].T).reshape(-1, heads, width)
        k = (h @ w[p + "self_attn.k_proj.weight"].T).reshape(-1, kv, width)
        v = (h @ w[p + "self_attn.v_proj.weight"].T).reshape(-1, kv, width)
        r.block(l, "attn.hook_q", q)
        r.block(l, "attn.hook_k", k)
        r.block(l, "attn.hook_v", v)
        f = frequencies(c["rope_theta"], width)
        q, k = turn(q, f), turn(k, f)
        r.block(l, "attn.hook_rot_q", q)
        r.block(l, "attn.hook_rot_k", k)
        z = attend(r, l, q, k, v, c["query_pre_attn_scalar"] ** -0.5,
                   window=c["sliding_window"] if l % 2 == 0 else None, cap=c["attn_logit_softcapping"])
        a = project(r, l, z, w[p + "self_attn.o_proj.weight"])
        a = a / rms(a, eps) * (1 + w[p + "post_attention_layernorm.weight"])
        r.block(l, "hook_attn_out", a)
        x = x + a
        r.block(l, "hook_resid_mid", x)
        s = rms(x, eps)
        r.block(l, "ln2.hook_scale", s)
        r.block(l, "ln2.hook_normalized", x / s)
        h = x / s * (1 + w[p + "pre_feedforward_layernorm.weight"])
        m = gated(r, l, h, w[p + "mlp.gate_proj.weight"], w[p + "mlp.up_proj.weight"],
                  w[p + "mlp.down_proj.weight"], gelu_tanh)
        m = m / rms(m, eps) * (1 + w[p + "post_feedforward_layernorm.weight"])
        r.block(l, "hook_mlp_out", m)
        x = x + m
        r.block(l, "hook_resid_post", x)
    s = rms(x, eps)
    r["ln_final.hook_scale"] = s
    r["ln_final.hook_normalized"] = x / s
    logits = (x / s * (1 + w["model.norm.weight"])) @ w["model.embed_tokens.weight"].T
    cap = c["final_logit_softcapping"]
    r["logits"] = cap * np.tanh(logits / cap)
    return r


def olmo2(w, c, ids):
    r = Record()
    heads, kv, eps = c["num_attention_heads"], c["num_key_value_heads"], c["rms_norm_eps"]
    width = c["hidden_size"] // heads
    x = w["model.embed_tokens.weight"][ids]
    r["hook_embed"] = x
    for l in range(c["num_hidden_layers"]):
        p = f"model.layers.{l}."
        r.block(l, "hook_resid_pre", x)
        q = x @ w[p + "self_attn.q_proj.weight"].T
        k = x @ w[p + "self_attn.k_proj.weight"].T
        v = (x @ w[p + "self_attn.v_proj.weight"].T).reshape(-1, kv, width)
        r.block(l, "attn.hook_q", q.reshape(-1, heads, width))
        r.block(l, "attn.hook_k", k.reshape(-1, kv, width))
        r.block(l, "attn.hook_v", v)
        q = (q / rms(q, eps) * w[p + "self_attn.q_norm.weight"]).reshape(-1, heads, width)
        k = (k / rms(k, eps) * w[p + "self_attn.k_norm.weight"]).reshape(-1, kv, width)
        f = frequencies(c["rope_theta"], width)
        q, k = turn(q, f), turn(k, f)
        r.block(l, "attn.hook_rot_q", q)
        r.block(l, "attn.hook_rot_k", k)
        a = project(r, l, attend(r, l, q, k, v, width ** -0.5), w[p + "self_attn.o_proj.weight"])
        a = a / rms(a, eps) * w[p + "post_attention_layernorm.weight"]
        r.block(l, "hook_attn_out", a)
        x = x + a
        r.block(l, "hook_resid_mid", x)
        m = gated(r, l, x, w[p + "mlp.gate_proj.weight"], w[p + "mlp.up_proj.weight"], w[p + "mlp.down_proj.weight"])
        m = m / rms(m, eps) * w[p + "post_feedforward_layernorm.weight"]
        r.block(l, "hook_mlp_out", m)
        x = x + m
        r.block(l, "hook_resid_post", x)
    s = rms(x, eps)
    r["ln_final.hook_scale"] = s
    r["ln_final.hook_normalized"] = x / s
    r["logits"] = (x / s * w["model.norm.weight"]) @ w["lm_head.weight"].T
    return r


def gpt_neox(w, c, ids):
    r = Record()
    heads, eps = c["num_attention_heads"], c["layer_norm_eps"]
    width = c["hidden_size"] // heads
    f = frequencies(c["rotary_emb_base"], int(width * c["rotary_pct"]))
    x = w["gpt_neox.embed_in.weight"][ids]
    r["hook_embed"] = x
    for l in range(c["num_hidden_layers"]):
        p = f"gpt_neox.layers.{l}."
        r.block(l, "hook_resid_pre", x)
        h, s = layer_norm(x, w[p + "input_layernorm.weight"], w[p + "input_layernorm.bias"], eps)
        r.block(l, "ln1.hook_scale", s)
        r.block(l, "ln1.hook_normalized", h)
        rows = h @ w[p + "attention.query_key_value.weight"].T + w[p + "attention.query_key_value.bias"]
        rows = rows.reshape(len(ids), heads, 3 * width)
        q, k, v = rows[:, :, :width], rows[:, :, width:2 * width], rows[:, :, 2 * width:]
        r.block(l, "attn.hook_q", q)
        r.block(l, "attn.hook_k", k)
        r.block(l, "attn.hook_v", v)
        q, k = turn(q, f), turn(k, f)
        r.block(l, "attn.hook_rot_q", q)
        r.block(l, "attn.hook_rot_k", k)
        z = attend(r, l, q, k, v, width ** -0.5)
        a = project(r, l, z, w[p + "attention.dense.weight"], w[p + "attention.dense.bias"])
        r.block(l, "hook_attn_out", a)
        if c["use_parallel_residual"]:
            middle = x
        else:
            middle = x + a
            r.block(l, "hook_resid_mid", middle)
        h, s = layer_norm(middle, w[p + "post_attention_layernorm.weight"], w[p + "post_attention_layernorm.bias"], eps)
        r.block(l, "ln2.hook_scale", s)
        r.block(l, "ln2.hook_normalized", h)
        pre = h @ w[p + "mlp.dense_h_to_4h.weight"].T + w[p + "mlp.dense_h_to_4h.bias"]
        post = gelu_exact(pre)
        r.block(l, "mlp.hook_pre", pre)
        r.block(l, "mlp.hook_post", post)
        m = post @ w[p + "mlp.dense_4h_to_h.weight"].T + w[p + "mlp.dense_4h_to_h.bias"]
        r.block(l, "hook_mlp_out", m)
        x = x + a + m
        r.block(l, "hook_resid_post", x)
    h, s = layer_norm(x, w["gpt_neox.final_layer_norm.weight"], w["gpt_neox.final_layer_norm.bias"], eps)
    r["ln_final.hook_scale"] = s
    r["ln_final.hook_normalized"] = h
    r["logits"] = h @ w["embed_out.weight"].T
    return r


def gpt2(w, c, ids):
    r = Record()
    heads, hidden, eps = c["n_head"], c["n_embd"], c["layer_norm_epsilon"]
    width = hidden // heads
    r["hook_embed"] = w["transformer.wte.weight"][ids]
    r["hook_pos_embed"] = w["transformer.wpe.weight"][:len(ids)]
    x = r["hook_embed"] + r["hook_pos_embed"]
    for l in range(c["n_layer"]):
        p = f"transformer.h.{l}."
        r.block(l, "hook_resid_pre", x)
        h, s = layer_norm(x, w[p + "ln_1.weight"], w[p + "ln_1.bias"], eps)
        r.block(l, "ln1.hook_scale", s)
        r.block(l, "ln1.hook_normalized", h)
        columns = h @ w[p + "attn.c_attn.weight"] + w[p + "attn.c_attn.bias"]
        q, k, v = (columns[:, i * hidden:(i + 1) * hidden].reshape(-1, heads, width) for i in range(3))
        r.block(l, "attn.hook_q", q)
        r.block(l, "attn.hook_k", k)
        r.block(l, "attn.hook_v", v)
        z = attend(r, l, q, k, v, width ** -0.5)
        a = project(r, l, z, w[p + "attn.c_proj.weight"].T, w[p + "attn.c_proj.bias"])
        r.block(l, "hook_attn_out", a)
        x = x + a
        r.block(l, "hook_resid_mid", x)
        h, s = layer_norm(x, w[p + "ln_2.weight"], w[p + "ln_2.bias"], eps)
        r.block(l, "ln2.hook_scale", s)
        r.block(l, "ln2.hook_normalized", h)
        pre = h @ w[p + "mlp.c_fc.weight"] + w[p + "mlp.c_fc.bias"]
        post = gelu_tanh(pre)
        r.block(l, "mlp.hook_pre", pre)
        r.block(l, "mlp.hook_post", post)
        m = post @ w[p + "mlp.c_proj.weight"] + w[p + "mlp.c_proj.bias"]
        r.block(l, "hook_mlp_out", m)
        x = x + m
        r.block(l, "hook_resid_post", x)
    h, s = layer_norm(x, w["transformer.ln_f.weight"], w["transformer.ln_f.bias"], eps)
    r["ln_final.hook_scale"] = s
    r["ln_final.hook_normalized"] = h
    r["logits"] = h @ w["transformer.wte.weight"].T
    return r


# ---------------------------------------------------------------------------------------------------- models

LAYERS, HIDDEN, HEADS, KV, MLP, VOCAB = 2, 32, 4, 2, 24, 37


class Weights:
    def __init__(self, seed):
        self.random = np.random.Generator(np.random.PCG64(seed))
        self.tensors = {}

    def matrix(self, name, rows, columns, fan_in=None):
        scale = 1.3 / math.sqrt(fan_in or columns)
        self.tensors[name] = (self.random.standard_normal((rows, columns)) * scale).astype(np.float32)

    def vector(self, name, length, centre=0.0):
        self.tensors[name] = (centre + 0.3 * self.random.standard_normal(length)).astype(np.float32)

    def values(self):
        return {name: value.astype(np.float64) for name, value in self.tensors.items()}


def llama_weights(seed, c, biases=False, head_norms=False, whole_norms=False, fused=False, norms=None, centre=1.0):
    w = Weights(seed)
    width = c.get("head_dim") or HIDDEN // HEADS
    norms = norms or ["input_layernorm", "post_attention_layernorm"]
    w.matrix("model.embed_tokens.weight", VOCAB, HIDDEN, fan_in=1.69)
    for l in range(LAYERS):
        p = f"model.layers.{l}."
        if fused:
            w.matrix(p + "self_attn.qkv_proj.weight", (HEADS + 2 * KV) * width, HIDDEN)
            w.matrix(p + "mlp.gate_up_proj.weight", 2 * MLP, HIDDEN)
        else:
            for name, heads in (("q", HEADS), ("k", KV), ("v", KV)):
                w.matrix(p + f"self_attn.{name}_proj.weight", heads * width, HIDDEN)
                if biases:
                    w.vector(p + f"self_attn.{name}_proj.bias", heads * width)
            w.matrix(p + "mlp.gate_proj.weight", MLP, HIDDEN)
            w.matrix(p + "mlp.up_proj.weight", MLP, HIDDEN)
        w.matrix(p + "self_attn.o_proj.weight", HIDDEN, HEADS * width)
        w.matrix(p + "mlp.down_proj.weight", HIDDEN, MLP)
        if head_norms:
            w.vector(p + "self_attn.q_norm.weight", width, 1)
            w.vector(p + "self_attn.k_norm.weight", width, 1)
        if whole_norms:
            w.vector(p + "self_attn.q_norm.weight", HEADS * width, 1)
            w.vector(p + "self_attn.k_norm.weight", KV * width, 1)
        for name in norms:
            w.vector(p + name + ".weight", HIDDEN, centre)
    w.vector("model.norm.weight", HIDDEN, centre)
    if not c["tie_word_embeddings"]:
        w.matrix("lm_head.weight", VOCAB, HIDDEN)
    return w


def llama_config(model_type, **more):
    c = {"model_type": model_type, "hidden_size": HIDDEN, "intermediate_size": MLP, "num_hidden_layers": LAYERS,
         "num_attention_heads": HEADS, "num_key_value_heads": KV, "vocab_size": VOCAB, "max_position_embeddings": 64,
         "rms_norm_eps": 1e-5, "rope_theta": 100.0, "hidden_act": "silu", "tie_word_embeddings": False}
    c.update(more)
    return c


def neox_weights(seed):
    w = Weights(seed)
    w.matrix("gpt_neox.embed_in.weight", VOCAB, HIDDEN, fan_in=1.69)
    for l in range(LAYERS):
        p = f"gpt_neox.layers.{l}."
        for name in ("input_layernorm", "post_attention_layernorm"):
            w.vector(p + name + ".weight", HIDDEN, 1)
            w.vector(p + name + ".bias", HIDDEN)
        for name, rows, columns in (("attention.query_key_value", 3 * HIDDEN, HIDDEN), ("attention.dense", HIDDEN, HIDDEN),
                                    ("mlp.dense_h_to_4h", MLP, HIDDEN), ("mlp.dense_4h_to_h", HIDDEN, MLP)):
            w.matrix(p + name + ".weight", rows, columns)
            w.vector(p + name + ".bias", rows)
    w.vector("gpt_neox.final_layer_norm.weight", HIDDEN, 1)
    w.vector("gpt_neox.final_layer_norm.bias", HIDDEN)
    w.matrix("embed_out.weight", VOCAB, HIDDEN)
    return w


def gpt2_weights(seed):
    w = Weights(seed)
    w.matrix("transformer.wte.weight", VOCAB, HIDDEN, fan_in=1.69)
    w.matrix("transformer.wpe.weight", 64, HIDDEN, fan_in=3)
    for l in range(LAYERS):
        p = f"transformer.h.{l}."
        for name in ("ln_1", "ln_2"):
            w.vector(p + name + ".weight", HIDDEN, 1)
            w.vector(p + name + ".bias", HIDDEN)
        for name, rows, columns in (("attn.c_attn", HIDDEN, 3 * HIDDEN), ("attn.c_proj", HIDDEN, HIDDEN),
                                    ("mlp.c_fc", HIDDEN, 4 * HIDDEN), ("mlp.c_proj", 4 * HIDDEN, HIDDEN)):
            w.matrix(p + name + ".weight", rows, columns, fan_in=rows)
            w.vector(p + name + ".bias", columns)
    w.vector("transformer.ln_f.weight", HIDDEN, 1)
    w.vector("transformer.ln_f.bias", HIDDEN)
    return w


def models():
    """Name, configuration, weights, forward pass."""
    c = llama_config("llama", num_key_value_heads=KV)
    yield "llama", c, llama_weights(1, c), llama
    c = llama_config("llama", rope_scaling={"rope_type": "llama3", "factor": 4.0, "low_freq_factor": 1.0,
                     "high_freq_factor": 4.0, "original_max_position_embeddings": 16})
    yield "llama3", c, llama_weights(2, c), lambda w, c, ids: llama(w, c, ids, freqs=llama3_frequencies(c))
    c = llama_config("mistral", sliding_window=4, head_dim=12)
    yield "mistral", c, llama_weights(3, c), lambda w, c, ids: llama(w, c, ids, windows=[4] * LAYERS)
    c = llama_config("qwen2", sliding_window=4, use_sliding_window=True, max_window_layers=1, tie_word_embeddings=True)
    yield "qwen2", c, llama_weights(4, c, biases=True), lambda w, c, ids: llama(
        w, c, ids, biases=True, windows=[None, 4])
    c = llama_config("qwen3", head_dim=12, sliding_window=None, use_sliding_window=False)
    yield "qwen3", c, llama_weights(5, c, head_norms=True), lambda w, c, ids: llama(w, c, ids, head_norms=True)
    c = llama_config("phi3", partial_rotary_factor=0.5, sliding_window=5, original_max_position_embeddings=64)
    yield "phi3", c, llama_weights(6, c, fused=True), lambda w, c, ids: llama(
        w, c, ids, fused=True, freqs=frequencies(100.0, 4), windows=[5] * LAYERS)
    c = llama_config("phi3", max_position_embeddings=256, original_max_position_embeddings=64, sliding_window=None,
                     rope_scaling={"type": "longrope", "short_factor": [1.0, 1.1, 1.3, 1.7],
                                   "long_factor": [1.0, 2.0, 3.0, 4.0]})
    yield "phi3-longrope", c, llama_weights(7, c, fused=True), lambda w, c, ids: llama(
        w, c, ids, fused=True, freqs=[f / s for f, s in zip(frequencies(100.0, 8), [1.0, 1.1, 1.3, 1.7])],
        magnitude=math.sqrt(1 + math.log(256 / 64) / math.log(64)))
    c = llama_config("gemma2", head_dim=12, hidden_activation="gelu_pytorch_tanh", query_pre_attn_scalar=20,
                     attn_logit_softcapping=2.0, final_logit_softcapping=3.0, sliding_window=4, rms_norm_eps=1e-6,
                     tie_word_embeddings=True)
    yield "gemma2", c, llama_weights(8, c, centre=0, norms=[
        "input_layernorm", "post_attention_layernorm", "pre_feedforward_layernorm", "post_feedforward_layernorm"]), gemma2
    c = llama_config("olmo2", rms_norm_eps=1e-6)
    yield "olmo2", c, llama_weights(9, c, whole_norms=True, norms=[
        "post_attention_layernorm", "post_feedforward_layernorm"]), olmo2
    c = {"model_type": "gpt_neox", "hidden_size": HIDDEN, "intermediate_size": MLP, "num_hidden_layers": LAYERS,
         "num_attention_heads": HEADS, "vocab_size": VOCAB, "max_position_embeddings": 64, "layer_norm_eps": 1e-5,
         "rotary_pct": 0.5, "rotary_emb_base": 100, "hidden_act": "gelu", "use_parallel_residual": True,
         "tie_word_embeddings": False}
    yield "gpt_neox", c, neox_weights(10), gpt_neox
    c = dict(c, use_parallel_residual=False)
    yield "gpt_neox-sequential", c, neox_weights(11), gpt_neox
    c = {"model_type": "gpt2", "n_embd": HIDDEN, "n_layer": LAYERS, "n_head": HEADS, "vocab_size": VOCAB,
         "n_positions": 64, "n_inner": None, "activation_function": "gelu_new", "layer_norm_epsilon": 1e-5,
         "tie_word_embeddings": True}
    yield "gpt2", c, gpt2_weights(12), gpt2


IDS = [3, 14, 15, 9, 26, 5, 35, 8, 9, 7]


def write(out):
    for name, config, weights, forward in models():
        folder = out / name
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "config.json").write_text(json.dumps(config, indent=1) + "\n")
        write_safetensors(folder / "model.safetensors", weights.tensors)
        record = forward(weights.values(), config, np.array(IDS))
        expected = {"input_ids": np.array(IDS, dtype=np.int64)}
        expected.update({key: value.astype(np.float32) for key, value in record.items()})
        write_safetensors(folder / "expected.safetensors", expected)
        print(name, "logits", record["logits"].std().round(3), "sites", len(record))


def check(data):
    """The functions above against Hugging Face (GPT-2) and another NumPy implementation (Llama)."""
    golden = json.loads((data / "tiny-gpt2-golden/expected/gpt2_tiny_golden.json").read_text())
    config = json.loads((data / "tiny-gpt2-golden/config.json").read_text())
    r = gpt2(read_safetensors(data / "tiny-gpt2-golden/model.safetensors"), config, np.array(golden["input_ids"]))
    print("gpt2 logits", np.abs(r["logits"].ravel() - np.array(golden["logits"])).max())
    golden = json.loads((data / "stories260k/expected/golden.json").read_text())
    config = json.loads((data / "stories260k/config.json").read_text())
    w = read_safetensors(data / "stories260k/model.safetensors")
    for prompt in golden["prompts"]:
        r = llama(w, config, np.array(prompt["input_ids"]))
        print("llama logits", np.abs(r["logits"][-1] - np.array(prompt["last_logits"])).max())


if __name__ == "__main__":
    if sys.argv[1] == "--check":
        check(Path(sys.argv[2]))
    else:
        write(Path(sys.argv[1]))
