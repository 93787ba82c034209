# Multi-head attention with shared key and value heads, optional sliding window, score cap, norms on queries and keys.
#
# Two ways of the same computation: the fused kernel, and one step by step in float32 when scores or weights are
# watched or capped. cache: [layers, 2, batch, key-value heads, capacity, head dimension], or empty for none.


def heads_of(self, x: Tensor, heads: int) -> Tensor:
  return x.view([x.size(0), x.size(1), heads, self.head_dimension])


def head_norm(self, x: Tensor, weights: Dict[str, Tensor], name: str) -> Tensor:
  # One gain per coordinate of a head (Qwen 3), or over all heads together (OLMo 2).
  if weights[name + ".weight"].size(0) == x.size(3):
    return self.norm(x, weights, name, -1)
  return self.norm(x.reshape([x.size(0), x.size(1), -1]), weights, name, -1).view(x.shape)


def allowed(self, count: int, keys: int, start: int, window: int, like: Tensor) -> Tensor:
  # Which key each query may see: the same for all layers of a pass that have the same window.
  masks = unchecked_cast(Dict[int, Tensor], self.masks)
  if not window in masks:
    masks[window] = self.new_mask(count, keys, start, window, like)
  return masks[window]


def new_mask(self, count: int, keys: int, start: int, window: int, like: Tensor) -> Tensor:
  # None that follows it, and with a window only the last `window`, itself included.
  all = torch.arange(0, keys, dtype=torch.int64, layout=None, device=like.device, pin_memory=False)
  query = all.narrow(0, start, count).unsqueeze(1)
  key = all.unsqueeze(0)
  seen = key <= query
  if window > 0:
    seen = torch.logical_and(seen, key > query - window)
  if self.ragged:
    begins = unchecked_cast(Tensor, self.pads).view([-1, 1, 1, 1])
    seen = torch.logical_and(seen, key >= begins)
  return seen


def fused_attention(self, q: Tensor, k: Tensor, v: Tensor, start: int, window: int) -> Tensor:
  count = q.size(2)
  keys = k.size(2)
  inside = window == 0 or keys <= window
  if count == 1 and (inside or self.ragged):
    # A single query sees every key: heads that share keys become rows of one attention, and nothing is repeated.
    grouped = q.view([q.size(0), k.size(1), -1, q.size(3)])
    begun = annotate(Optional[Tensor], None)
    if self.ragged:
      begun = self.allowed(1, keys, start, window, q)
    out = torch.scaled_dot_product_attention(grouped, k, v, begun, 0.0, False, scale=self.attention_scale)
    return out.reshape(q.shape)
  shared = self.heads != self.key_value_heads
  if start == 0 and inside:
    return torch.scaled_dot_product_attention(q, k, v, None, 0.0, True, scale=self.attention_scale, enable_gqa=shared)
  mask = self.allowed(count, keys, start, window, q)
  return torch.scaled_dot_product_attention(q, k, v, mask, 0.0, False, scale=self.attention_scale, enable_gqa=shared)


def stepwise_attention(self, q: Tensor, k: Tensor, v: Tensor, start: int, window: int, site: int) -> Tensor:
  group = self.heads // self.key_value_heads
  keys = torch.repeat_interleave(k.to(torch.float32), group, 1)
  values = torch.repeat_interleave(v.to(torch.float32), group, 1)
  scores = torch.matmul(q.to(torch.float32), keys.transpose(2, 3)) * self.attention_scale
  if self.score_cap > 0.0:
    scores = torch.tanh(scores / self.score_cap) * self.score_cap
  seen = self.allowed(q.size(2), k.size(2), start, window, q)
  scores = torch.masked_fill(scores, torch.logical_not(seen), float("-inf"))
  if self.hooked:
    scores = self.visit(site + AT_SCORES, scores, 2, 1, 3)
  pattern = torch.softmax(scores, -1)
  if self.hooked:
    pattern = self.visit(site + AT_PATTERN, pattern, 2, 1, 3)
  return torch.matmul(pattern, values).to(q.dtype)


def remember(self, cache: Tensor, layer: int, start: int, k: Tensor, v: Tensor) -> Tuple[Tensor, Tensor]:
  if cache.numel() == 0:
    return (k, v)
  count = k.size(2)
  kept_k, kept_v = torch.unbind(torch.select(cache, 0, layer), 0)
  torch.copy_(kept_k.narrow(2, start, count), k)
  torch.copy_(kept_v.narrow(2, start, count), v)
  return (kept_k.narrow(2, 0, start + count), kept_v.narrow(2, 0, start + count))


def turns_at_once(self, weights: Dict[str, Tensor], site: int) -> bool:
  if not self.joins() or self.rotary_dimensions == 0 or "attn.q_norm.weight" in weights:
    return False
  looked_at = self.watches(site + AT_QUERY) or self.watches(site + AT_KEY)
  return not looked_at and not self.watches(site + AT_ROTATED_QUERY) and not self.watches(site + AT_ROTATED_KEY)


def attention(self, h: Tensor, weights: Dict[str, Tensor], layer: int, start: int, cache: Tensor) -> Tensor:
  # h: [batch, positions, hidden], normalised; the result has the same shape.
  site = self.site_of(layer)
  rotated = False
  if "attn.qkv.weight" in weights:
    # Rows lie as [head][query, key, value][coordinate] (GPT-NeoX).
    all = self.linear(h, weights, layer, "attn.qkv").view([h.size(0), h.size(1), self.heads, 3, self.head_dimension])
    q = all.select(3, 0)
    k = all.select(3, 1)
    v = all.select(3, 2)
  elif self.turns_at_once(weights, site):
    # Nothing looks at queries or keys before they are rotated: both at once.
    turning = self.heads + self.key_value_heads
    all = self.heads_of(self.linear(h, weights, layer, "attn.q"), turning + self.key_value_heads)
    turned = self.rotate(all.narrow(2, 0, turning))
    q = turned.narrow(2, 0, self.heads)
    k = turned.narrow(2, self.heads, self.key_value_heads)
    v = all.narrow(2, turning, self.key_value_heads)
    rotated = True
  else:
    q, k, v = self.linears(h, weights, layer, ["attn.q", "attn.k", "attn.v"])
    q = self.heads_of(q, self.heads)
    k = self.heads_of(k, self.key_value_heads)
    v = self.heads_of(v, self.key_value_heads)
  if self.hooked:
    q = self.visit(site + AT_QUERY, q, 1, 2, -1)
    k = self.visit(site + AT_KEY, k, 1, 2, -1)
    v = self.visit(site + AT_VALUE, v, 1, 2, -1)
  if "attn.q_norm.weight" in weights:
    q = self.head_norm(q, weights, "attn.q_norm")
    k = self.head_norm(k, weights, "attn.k_norm")
  if self.rotary_dimensions > 0 and not rotated:
    q = self.rotate(q)
    k = self.rotate(k)
    if self.hooked:
      q = self.visit(site + AT_ROTATED_QUERY, q, 1, 2, -1)
      k = self.visit(site + AT_ROTATED_KEY, k, 1, 2, -1)
  q = q.transpose(1, 2)
  k, v = self.remember(cache, layer, start, k.transpose(1, 2), v.transpose(1, 2))
  window = unchecked_cast(List[int], self.windows)[layer]
  if self.score_cap > 0.0 or self.watches(site + AT_SCORES) or self.watches(site + AT_PATTERN):
    z = self.stepwise_attention(q, k, v, start, window, site)
  else:
    z = self.fused_attention(q, k, v, start, window)
  z = z.transpose(1, 2)
  if self.hooked:
    z = self.visit(site + AT_HEAD_OUTPUT, z, 1, 2, -1)
  if self.watches(site + AT_HEAD_RESULT):
    out = self.head_results(z, weights, site + AT_HEAD_RESULT)
  else:
    out = self.linear(z.reshape([z.size(0), z.size(1), -1]), weights, layer, "attn.o")
  if "ln1.post.weight" in weights:
    out = self.norm(out, weights, "ln1.post", -1)
  return out


def head_results(self, z: Tensor, weights: Dict[str, Tensor], site: int) -> Tensor:
  # The contribution of each head, visible, then their sum and the bias.
  w = weights["attn.o.weight"]
  split = w.reshape([w.size(0), self.heads, self.head_dimension])
  results = self.visit(site, torch.einsum("bthe,dhe->bthd", [z, split]), 1, 2, -1)
  out = torch.sum(results, [2])
  if "attn.o.bias" in weights:
    out = out + weights["attn.o.bias"]
  return out
