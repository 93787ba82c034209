# Sites: places in a pass that can be kept (captured) or changed.
#
# Sites are numbered in the order of computation: those before the blocks, those of each block, those after. The names
# beginning with AT stand for the numbers, within its block for a site of a block. visit() is called at each site; a
# request without hooks pays for a comparison.


def watch(self, captures: List[int], capture_positions: List[Tensor], capture_heads: List[Tensor],
          edited: List[int]) -> None:
  # captures[site] is 0, or 1 + the place in capture_positions and capture_heads; empty tensors mean "all".
  # edited[site] is 1 where edits exist.
  self.captures = captures
  self.capture_positions = capture_positions
  self.capture_heads = capture_heads
  self.edited = edited
  self.captured = annotate(List[Tensor], [])
  self.edit_sites = annotate(List[int], [])
  self.edit_operations = annotate(List[int], [])
  self.edit_factors = annotate(List[float], [])
  self.edit_tensors = annotate(List[List[Tensor]], [])
  self.hooked = True


def add_edit(self, site: int, operation: int, factor: float, tensors: List[Tensor]) -> None:
  # tensors: positions, heads, keys (empty for all) and values (empty where the operation needs none)
  torch.append(unchecked_cast(List[int], self.edit_sites), site)
  torch.append(unchecked_cast(List[int], self.edit_operations), operation)
  torch.append(unchecked_cast(List[float], self.edit_factors), factor)
  torch.append(unchecked_cast(List[List[Tensor]], self.edit_tensors), tensors)


def unwatch(self) -> List[Tensor]:
  out = unchecked_cast(List[Tensor], self.captured)
  self.captures = None
  self.capture_positions = None
  self.capture_heads = None
  self.edited = None
  self.captured = None
  self.edit_sites = None
  self.edit_operations = None
  self.edit_factors = None
  self.edit_tensors = None
  self.hooked = False
  return out


def site_of(self, layer: int) -> int:
  return SITES_BEFORE_BLOCKS + SITES_PER_BLOCK * layer


def watches(self, site: int) -> bool:
  if not self.hooked:
    return False
  if self.follows:
    if self.traces(site):
      return True
  return unchecked_cast(List[int], self.captures)[site] != 0 or unchecked_cast(List[int], self.edited)[site] != 0


def picked(self, x: Tensor, dimension: int, index: Tensor) -> Tensor:
  if dimension < 0 or index.numel() == 0:
    return x
  return torch.index_select(x, dimension, index)


def put_back(self, x: Tensor, dimension: int, index: Tensor, part: Tensor) -> Tensor:
  if dimension < 0 or index.numel() == 0:
    return part
  return torch.index_copy(x, dimension, index, part)


def edit(self, i: int, x: Tensor, position_axis: int, head_axis: int, key_axis: int) -> Tensor:
  operation = unchecked_cast(List[int], self.edit_operations)[i]
  factor = unchecked_cast(List[float], self.edit_factors)[i]
  tensors = unchecked_cast(List[List[Tensor]], self.edit_tensors)[i]
  rows = self.picked(x, position_axis, tensors[0])
  heads = self.picked(rows, head_axis, tensors[1])
  part = self.picked(heads, key_axis, tensors[2])
  if operation == 0:
    part = tensors[3].to(x.dtype).expand_as(part)
  elif operation == 1:
    part = part + tensors[3].to(x.dtype).expand_as(part)
  elif operation == 2:
    part = part * factor
  else:
    part = torch.zeros_like(part)
  heads = self.put_back(heads, key_axis, tensors[2], part)
  rows = self.put_back(rows, head_axis, tensors[1], heads)
  return self.put_back(x, position_axis, tensors[0], rows)


def visit(self, site: int, x: Tensor, position_axis: int, head_axis: int, key_axis: int) -> Tensor:
  if unchecked_cast(List[int], self.edited)[site] != 0:
    sites = unchecked_cast(List[int], self.edit_sites)
    for i in range(len(sites)):
      if sites[i] == site:
        x = self.edit(i, x, position_axis, head_axis, key_axis)
  place = unchecked_cast(List[int], self.captures)[site]
  if place > 0:
    kept = self.picked(x, position_axis, unchecked_cast(List[Tensor], self.capture_positions)[place - 1])
    kept = self.picked(kept, head_axis, unchecked_cast(List[Tensor], self.capture_heads)[place - 1])
    torch.append(unchecked_cast(List[Tensor], self.captured), kept[0].to(torch.float32).cpu().contiguous())
  if self.follows:
    x = self.traced(site, x)
  return x
