; The kernels of pipeline/dedup/kernels.py in LLVM assembly, for any 64-bit little-endian processor.
; Made by `python -m benchmarks.build_kernels` (numba); do not edit. Licence: as the project.
; source 1d461d470db767d2572c7d231a519e7624f62c87085bb9651c6d959db5ce1b7c
declare noalias ptr @malloc(i64)
declare void @free(ptr)
define i32 @fold_points(ptr noalias %retptr, ptr noalias %excinfo, ptr %arg.points.0, ptr %arg.points.1, i64 %arg.points.2, i64 %arg.points.3, ptr %arg.points.4, i64 %arg.points.5.0, i64 %arg.points.6.0, ptr %arg.ends.0, ptr %arg.ends.1, i64 %arg.ends.2, i64 %arg.ends.3, ptr %arg.ends.4, i64 %arg.ends.5.0, i64 %arg.ends.6.0, ptr %arg.table.0, ptr %arg.table.1, i64 %arg.table.2, i64 %arg.table.3, ptr %arg.table.4, i64 %arg.table.5.0, i64 %arg.table.6.0, ptr %arg.out.0, ptr %arg.out.1, i64 %arg.out.2, i64 %arg.out.3, ptr %arg.out.4, i64 %arg.out.5.0, i64 %arg.out.6.0, ptr %arg.out_ends.0, ptr %arg.out_ends.1, i64 %arg.out_ends.2, i64 %arg.out_ends.3, ptr %arg.out_ends.4, i64 %arg.out_ends.5.0, i64 %arg.out_ends.6.0) {
entry:
  tail call void @NRT_incref(ptr %arg.points.0)
  tail call void @NRT_incref(ptr %arg.ends.0)
  tail call void @NRT_incref(ptr %arg.table.0)
  tail call void @NRT_incref(ptr %arg.out.0)
  tail call void @NRT_incref(ptr %arg.out_ends.0)
  %.183218.not = icmp slt i64 %arg.ends.5.0, 1
  br i1 %.183218.not, label %B208, label %B70.if
B180:
  %n.2.1.lcssa = phi i64 [ %n.3.0221, %B70.if ], [ %.475, %B118.if ]
  %0 = getelementptr i64, ptr %arg.out_ends.4, i64 %.125.0219
  store i64 %n.2.1.lcssa, ptr %0, align 8
  %.550 = load i64, ptr %1, align 8
  %exitcond.not = icmp eq i64 %arg.ends.5.0, %.196
  br i1 %exitcond.not, label %B208, label %B70.if
B208:
  %n.3.0.lcssa = phi i64 [ 0, %entry ], [ %n.2.1.lcssa, %B180 ]
  tail call void @NRT_decref(ptr %arg.table.0)
  tail call void @NRT_decref(ptr %arg.points.0)
  tail call void @NRT_decref(ptr %arg.out_ends.0)
  tail call void @NRT_decref(ptr %arg.out.0)
  tail call void @NRT_decref(ptr %arg.ends.0)
  store i64 %n.3.0.lcssa, ptr %retptr, align 8
  ret i32 0
B70.if:
  %start.2.0222 = phi i64 [ %.550, %B180 ], [ 0, %entry ]
  %n.3.0221 = phi i64 [ %n.2.1.lcssa, %B180 ], [ 0, %entry ]
  %.125.0219 = phi i64 [ %.196, %B180 ], [ 0, %entry ]
  %.196 = add nuw nsw i64 %.125.0219, 1
  %1 = getelementptr i64, ptr %arg.ends.4, i64 %.125.0219
  %.260 = load i64, ptr %1, align 8
  %.300 = sub i64 %.260, %start.2.0222
  %.343214.not = icmp slt i64 %.300, 1
  br i1 %.343214.not, label %B180, label %B118.if
B118.if:
  %n.2.1217 = phi i64 [ %.475, %B118.if ], [ %n.3.0221, %B70.if ]
  %.290.0216 = phi i64 [ %.352, %B118.if ], [ %.300, %B70.if ]
  %.287.0215 = phi i64 [ %.356, %B118.if ], [ %start.2.0222, %B70.if ]
  %.352 = add nsw i64 %.290.0216, -1
  %.356 = add i64 %.287.0215, 1
  %.394 = icmp slt i64 %.287.0215, 0
  %.395 = select i1 %.394, i64 %arg.points.5.0, i64 0
  %2 = getelementptr i32, ptr %arg.points.4, i64 %.287.0215
  %.409 = getelementptr i32, ptr %2, i64 %.395
  %.410 = load i32, ptr %.409, align 4
  %.412 = zext i32 %.410 to i64
  %.437 = getelementptr i16, ptr %arg.table.4, i64 %.412
  %.438 = load i16, ptr %.437, align 2
  %.453 = icmp slt i64 %n.2.1217, 0
  %.454 = select i1 %.453, i64 %arg.out.5.0, i64 0
  %3 = getelementptr i16, ptr %arg.out.4, i64 %n.2.1217
  %.468 = getelementptr i16, ptr %3, i64 %.454
  store i16 %.438, ptr %.468, align 2
  %.471 = icmp ne i16 %.438, 0
  %.474 = zext i1 %.471 to i64
  %.475 = add nsw i64 %n.2.1217, %.474
  %.343 = icmp ugt i64 %.290.0216, 1
  br i1 %.343, label %B118.if, label %B180
}
define internal void @NRT_incref(ptr %.1) {
.3:
  %.4 = icmp eq ptr %.1, null
  br i1 %.4, label %common.ret, label %.3.endif
common.ret:
  ret void
.3.endif:
  %.4.i = atomicrmw add ptr %.1, i64 1 monotonic, align 8
  br label %common.ret
}
define internal void @NRT_decref(ptr %.1) {
.3:
  %.4 = icmp eq ptr %.1, null
  br i1 %.4, label %common.ret, label %.3.endif
common.ret:
  ret void
.3.endif:
  fence release
  %.4.i = atomicrmw sub ptr %.1, i64 1 monotonic, align 8
  %.10 = icmp eq i64 %.4.i, 1
  br i1 %.10, label %.3.endif.if, label %common.ret
.3.endif.if:
  fence acquire
  tail call void @free(ptr %.1)
  br label %common.ret
}
define i32 @sign_all(ptr noalias %retptr, ptr noalias %excinfo, ptr %arg.codes.0, ptr %arg.codes.1, i64 %arg.codes.2, i64 %arg.codes.3, ptr %arg.codes.4, i64 %arg.codes.5.0, i64 %arg.codes.6.0, ptr %arg.ends.0, ptr %arg.ends.1, i64 %arg.ends.2, i64 %arg.ends.3, ptr %arg.ends.4, i64 %arg.ends.5.0, i64 %arg.ends.6.0, ptr %arg.a.0, ptr %arg.a.1, i64 %arg.a.2, i64 %arg.a.3, ptr %arg.a.4, i64 %arg.a.5.0, i64 %arg.a.6.0, ptr %arg.b.0, ptr %arg.b.1, i64 %arg.b.2, i64 %arg.b.3, ptr %arg.b.4, i64 %arg.b.5.0, i64 %arg.b.6.0, ptr %arg.out.0, ptr %arg.out.1, i64 %arg.out.2, i64 %arg.out.3, ptr %arg.out.4, i64 %arg.out.5.0, i64 %arg.out.5.1, i64 %arg.out.6.0, i64 %arg.out.6.1, ptr %arg.counts.0, ptr %arg.counts.1, i64 %arg.counts.2, i64 %arg.counts.3, ptr %arg.counts.4, i64 %arg.counts.5.0, i64 %arg.counts.6.0) {
entry:
  %.541 = alloca i64, align 8
  store i64 0, ptr %.541, align 8
  tail call void @NRT_incref(ptr %arg.codes.0)
  tail call void @NRT_incref(ptr %arg.ends.0)
  tail call void @NRT_incref(ptr %arg.a.0)
  tail call void @NRT_incref(ptr %arg.b.0)
  tail call void @NRT_incref(ptr %arg.out.0)
  tail call void @NRT_incref(ptr %arg.counts.0)
  tail call void @NRT_incref(ptr %arg.ends.0)
  tail call void @NRT_incref(ptr %arg.ends.0)
  tail call void @NRT_incref(ptr %arg.ends.0)
  tail call void @NRT_decref(ptr %arg.ends.0)
  tail call void @NRT_decref(ptr null)
  tail call void @NRT_decref(ptr %arg.ends.0)
  %.7859.i = icmp sgt i64 %arg.ends.5.0, 0
  br i1 %.7859.i, label %B18.if.i, label %f7.exit.thread
f7.exit.thread:
  tail call void @NRT_decref(ptr %arg.ends.0)
  br label %B0.endif.endif.endif.i
B18.if.i:
  %longest.2.062.i = phi i64 [ %.13.i.i, %B18.if.i ], [ 1, %entry ]
  %start.2.061.i = phi i64 [ %.96.i, %B18.if.i ], [ 0, %entry ]
  %.29.060.i = phi i64 [ %.99.i, %B18.if.i ], [ 0, %entry ]
  %.90.i = mul i64 %.29.060.i, %arg.ends.6.0
  %.94.i = getelementptr i8, ptr %arg.ends.4, i64 %.90.i
  %.96.i = load i64, ptr %.94.i, align 8
  %.99.i = add nuw nsw i64 %.29.060.i, 1
  %.125.i = sub nsw i64 %.96.i, %start.2.061.i
  %.13.i.i = tail call i64 @llvm.smax.i64(i64 %.125.i, i64 %longest.2.062.i)
  %exitcond.not.i = icmp eq i64 %.99.i, %arg.ends.5.0
  br i1 %exitcond.not.i, label %f7.exit, label %B18.if.i
f7.exit:
  tail call void @NRT_decref(ptr %arg.ends.0)
  %.31.i = icmp ugt i64 %.13.i.i, 1152921504606846975
  br i1 %.31.i, label %common.ret, label %B0.endif.endif.endif.i
B0.endif.endif.endif.i:
  %longest.2.0.lcssa.i335 = phi i64 [ 1, %f7.exit.thread ], [ %.13.i.i, %f7.exit ]
  %.30.i = shl nuw nsw i64 %longest.2.0.lcssa.i335, 3
  %all.i.i.i.i = add nuw i64 %.30.i, 128
  %base.i.i.i.i = tail call ptr @malloc(i64 %all.i.i.i.i)
  %none.i.i.i.i = icmp eq ptr %base.i.i.i.i, null
  br i1 %none.i.i.i.i, label %common.ret, label %B0.endif.endif.endif.i312
common.ret:
  %excinfo.sink = phi ptr [ %excinfo, %B0.endif.endif.endif.i ], [ %retptr, %B362 ], [ %excinfo, %f7.exit ], [ %excinfo, %B0.endif.endif.endif.i312 ]
  %common.ret.op = phi i32 [ 1, %B0.endif.endif.endif.i ], [ 0, %B362 ], [ 1, %f7.exit ], [ 1, %B0.endif.endif.endif.i312 ]
  store ptr null, ptr %excinfo.sink, align 8
  ret i32 %common.ret.op
B362:
  tail call void @NRT_decref(ptr %base.i.i.i.i)
  tail call void @NRT_decref(ptr %arg.out.0)
  tail call void @NRT_decref(ptr %base.i.i.i.i315)
  tail call void @NRT_decref(ptr %arg.ends.0)
  tail call void @NRT_decref(ptr %arg.counts.0)
  tail call void @NRT_decref(ptr %arg.codes.0)
  tail call void @NRT_decref(ptr %arg.b.0)
  tail call void @NRT_decref(ptr %arg.a.0)
  br label %common.ret
B0.endif.endif.endif.i312:
  store i64 1, ptr %base.i.i.i.i, align 4
  %from.i.i.i.i = ptrtoint ptr %base.i.i.i.i to i64
  %behind.i.i.i.i = add i64 %from.i.i.i.i, 127
  %at.i.i.i.i = and i64 %behind.i.i.i.i, -64
  %data.i.i.i.i = inttoptr i64 %at.i.i.i.i to ptr
  %slot.i.i.i.i = getelementptr i8, ptr %base.i.i.i.i, i64 24
  store ptr %data.i.i.i.i, ptr %slot.i.i.i.i, align 8
  tail call void @NRT_incref(ptr %base.i.i.i.i)
  tail call void @NRT_decref(ptr %base.i.i.i.i)
  tail call void @NRT_decref(ptr null)
  %.30.i313 = shl nuw nsw i64 %longest.2.0.lcssa.i335, 2
  %all.i.i.i.i314 = add nuw nsw i64 %.30.i313, 128
  %base.i.i.i.i315 = tail call ptr @malloc(i64 %all.i.i.i.i314)
  %none.i.i.i.i316 = icmp eq ptr %base.i.i.i.i315, null
  br i1 %none.i.i.i.i316, label %common.ret, label %B0.endif.endif.endif
B0.endif.endif.endif:
  store i64 1, ptr %base.i.i.i.i315, align 4
  %from.i.i.i.i318 = ptrtoint ptr %base.i.i.i.i315 to i64
  %behind.i.i.i.i319 = add i64 %from.i.i.i.i318, 127
  %at.i.i.i.i320 = and i64 %behind.i.i.i.i319, -64
  %data.i.i.i.i321 = inttoptr i64 %at.i.i.i.i320 to ptr
  %slot.i.i.i.i322 = getelementptr i8, ptr %base.i.i.i.i315, i64 24
  store ptr %data.i.i.i.i321, ptr %slot.i.i.i.i322, align 8
  tail call void @NRT_incref(ptr %base.i.i.i.i315)
  tail call void @NRT_decref(ptr %base.i.i.i.i315)
  tail call void @NRT_decref(ptr null)
  %.298361.not = icmp slt i64 %arg.ends.5.0, 1
  br i1 %.298361.not, label %B362, label %B218.if.lr.ph
B218.if.lr.ph:
  %.294.i = icmp sgt i64 %arg.a.5.0, 3
  br label %B218.if
B218.if:
  %start.2.0364 = phi i64 [ 0, %B218.if.lr.ph ], [ %.743, %f0.exit ]
  %.242.0362 = phi i64 [ 0, %B218.if.lr.ph ], [ %.311, %f0.exit ]
  %.311 = add nuw nsw i64 %.242.0362, 1
  %0 = getelementptr i64, ptr %arg.ends.4, i64 %.242.0362
  %.366 = load i64, ptr %0, align 8
  %.404 = icmp slt i64 %start.2.0364, 0
  %.405 = select i1 %.404, i64 %arg.codes.5.0, i64 0
  %.406 = add i64 %.405, %start.2.0364
  %.409 = icmp slt i64 %.406, 0
  br i1 %.409, label %B220.else.if, label %B220.else.endif
B220.endif:
  %.394.sroa.13.0 = phi i64 [ %arg.codes.5.0, %B220.else.endif.endif.endif.if ], [ %.394.sroa.13.1, %B220.else.endif.endif.endif ]
  %.482 = sub i64 %.394.sroa.13.0, %.394.sroa.0.2
  %.491 = tail call i64 @llvm.smax.i64(i64 %.482, i64 0)
  %.507 = getelementptr i16, ptr %arg.codes.4, i64 %.394.sroa.0.2
  tail call void @NRT_incref(ptr %arg.codes.0)
  store i64 0, ptr %.541, align 8
  call void @f1(ptr %.541, ptr %arg.codes.0, ptr %.507, i64 %.491, ptr %base.i.i.i.i, ptr %data.i.i.i.i, i64 %longest.2.0.lcssa.i335, ptr %base.i.i.i.i315, ptr %data.i.i.i.i321, i64 %longest.2.0.lcssa.i335)
  %.561 = load i64, ptr %.541, align 8
  %.612 = mul i64 %.242.0362, %arg.out.5.1
  %.614 = getelementptr i32, ptr %arg.out.4, i64 %.612
  tail call void @NRT_incref(ptr %arg.out.0)
  tail call void @NRT_incref(ptr %base.i.i.i.i315)
  tail call void @NRT_incref(ptr %arg.a.0)
  tail call void @NRT_incref(ptr %arg.b.0)
  tail call void @NRT_incref(ptr %arg.out.0)
  %.145543.not.i = icmp slt i64 %.561, 1
  br i1 %.145543.not.i, label %B438.i, label %B34.if.i
B438.i:
  br i1 %.294.i, label %B488.i, label %B1208.i
B488.i:
  %p.3.0.i = phi i64 [ %.1129.i, %B1088.i ], [ 0, %B438.i ]
  %.330.i = getelementptr i32, ptr %arg.a.4, i64 %p.3.0.i
  %.331.i = load i32, ptr %.330.i, align 4
  %.333.i = or i64 %p.3.0.i, 1
  %.362.i = getelementptr i32, ptr %arg.a.4, i64 %.333.i
  %.363.i = load i32, ptr %.362.i, align 4
  %.365.i = or i64 %p.3.0.i, 2
  %.394.i = getelementptr i32, ptr %arg.a.4, i64 %.365.i
  %.395.i = load i32, ptr %.394.i, align 4
  %.397.i = or i64 %p.3.0.i, 3
  %.426.i = getelementptr i32, ptr %arg.a.4, i64 %.397.i
  %.427.i = load i32, ptr %.426.i, align 4
  %.493.i = getelementptr i32, ptr %arg.b.4, i64 %p.3.0.i
  %.494.i = load i32, ptr %.493.i, align 4
  %.525.i = getelementptr i32, ptr %arg.b.4, i64 %.333.i
  %.526.i = load i32, ptr %.525.i, align 4
  %.557.i = getelementptr i32, ptr %arg.b.4, i64 %.365.i
  %.558.i = load i32, ptr %.557.i, align 4
  %.589.i = getelementptr i32, ptr %arg.b.4, i64 %.397.i
  %.590.i = load i32, ptr %.589.i, align 4
  br i1 %.145543.not.i, label %B1088.i, label %B746.if.i
B1088.i:
  %m0.4.1.lcssa.i = phi i32 [ -1, %B488.i ], [ %.13.i.i332, %B746.if.i ]
  %m1.2.1.lcssa.i = phi i32 [ -1, %B488.i ], [ %.13.i539.i, %B746.if.i ]
  %m2.2.1.lcssa.i = phi i32 [ -1, %B488.i ], [ %.13.i540.i, %B746.if.i ]
  %m3.2.1.lcssa.i = phi i32 [ -1, %B488.i ], [ %.13.i541.i, %B746.if.i ]
  %.1030.i = getelementptr i32, ptr %.614, i64 %p.3.0.i
  store i32 %m0.4.1.lcssa.i, ptr %.1030.i, align 4
  %.1062.i = getelementptr i32, ptr %.614, i64 %.333.i
  store i32 %m1.2.1.lcssa.i, ptr %.1062.i, align 4
  %.1094.i = getelementptr i32, ptr %.614, i64 %.365.i
  store i32 %m2.2.1.lcssa.i, ptr %.1094.i, align 4
  %.1126.i = getelementptr i32, ptr %.614, i64 %.397.i
  store i32 %m3.2.1.lcssa.i, ptr %.1126.i, align 4
  %.1129.i = add nuw nsw i64 %p.3.0.i, 4
  %.1134.i = add nuw nsw i64 %p.3.0.i, 8
  %.1145.not.i = icmp sgt i64 %.1134.i, %arg.a.5.0
  br i1 %.1145.not.i, label %B1208.i, label %B488.i
B1208.i:
  %p.4.1.i = phi i64 [ 0, %B438.i ], [ %.1129.i, %B1088.i ]
  %.1169.i = icmp slt i64 %p.4.1.i, %arg.a.5.0
  br i1 %.1169.i, label %B1246.i, label %f0.exit
B1246.i:
  %p.5.0.i = phi i64 [ %.1467.i, %B1438.i ], [ %p.4.1.i, %B1208.i ]
  br i1 %.145543.not.i, label %B1438.i, label %B1316.if.lr.ph.i
B1316.if.lr.ph.i:
  %.1312.i = icmp slt i64 %p.5.0.i, 0
  %.1313.i = select i1 %.1312.i, i64 %arg.a.5.0, i64 0
  %1 = getelementptr i32, ptr %arg.a.4, i64 %p.5.0.i
  %.1327.i = getelementptr i32, ptr %1, i64 %.1313.i
  %.1328.i = load i32, ptr %.1327.i, align 4
  %.1377.i = select i1 %.1312.i, i64 %arg.b.5.0, i64 0
  %2 = getelementptr i32, ptr %arg.b.4, i64 %p.5.0.i
  %.1391.i = getelementptr i32, ptr %2, i64 %.1377.i
  %.1392.i = load i32, ptr %.1391.i, align 4
  br label %B1316.if.i
B1438.i:
  %m0.5.1.lcssa.i = phi i32 [ -1, %B1246.i ], [ %.13.i542.i, %B1316.if.i ]
  %.1447.i = icmp slt i64 %p.5.0.i, 0
  %.1448.i = select i1 %.1447.i, i64 %arg.out.5.1, i64 0
  %3 = getelementptr i32, ptr %.614, i64 %p.5.0.i
  %.1462.i = getelementptr i32, ptr %3, i64 %.1448.i
  store i32 %m0.5.1.lcssa.i, ptr %.1462.i, align 4
  %.1467.i = add nsw i64 %p.5.0.i, 1
  %exitcond563.not.i = icmp eq i64 %.1467.i, %arg.a.5.0
  br i1 %exitcond563.not.i, label %f0.exit, label %B1246.i
B34.if.i:
  %.87.0545.i = phi i64 [ %.158.i, %B34.if.i ], [ 0, %B220.endif ]
  %.158.i = add nuw nsw i64 %.87.0545.i, 1
  %4 = getelementptr i32, ptr %data.i.i.i.i321, i64 %.87.0545.i
  %.212.i = load i32, ptr %4, align 4
  %.216.i = lshr i32 %.212.i, 16
  %.218.i = xor i32 %.216.i, %.212.i
  %.222.i = mul i32 %.218.i, -2048144789
  %.227.i = lshr i32 %.222.i, 13
  %.229.i = xor i32 %.227.i, %.222.i
  %.233.i = mul i32 %.229.i, -1028477387
  %.238.i = lshr i32 %.233.i, 16
  %.240.i = xor i32 %.238.i, %.233.i
  store i32 %.240.i, ptr %4, align 4
  %exitcond.not.i331 = icmp eq i64 %.561, %.158.i
  br i1 %exitcond.not.i331, label %B438.i, label %B34.if.i
B746.if.i:
  %m3.2.1552.i = phi i32 [ %.13.i541.i, %B746.if.i ], [ -1, %B488.i ]
  %m2.2.1551.i = phi i32 [ %.13.i540.i, %B746.if.i ], [ -1, %B488.i ]
  %m1.2.1550.i = phi i32 [ %.13.i539.i, %B746.if.i ], [ -1, %B488.i ]
  %m0.4.1549.i = phi i32 [ %.13.i.i332, %B746.if.i ], [ -1, %B488.i ]
  %.664.0548.i = phi i64 [ %.733.i, %B746.if.i ], [ 0, %B488.i ]
  %.733.i = add nuw nsw i64 %.664.0548.i, 1
  %5 = getelementptr i32, ptr %data.i.i.i.i321, i64 %.664.0548.i
  %.787.i = load i32, ptr %5, align 4
  %.791.i = mul i32 %.787.i, %.331.i
  %.794.i = add i32 %.791.i, %.494.i
  %.13.i.i332 = tail call i32 @llvm.umin.i32(i32 %.794.i, i32 %m0.4.1549.i)
  %.830.i = mul i32 %.787.i, %.363.i
  %.833.i = add i32 %.830.i, %.526.i
  %.13.i539.i = tail call i32 @llvm.umin.i32(i32 %.833.i, i32 %m1.2.1550.i)
  %.869.i = mul i32 %.787.i, %.395.i
  %.872.i = add i32 %.869.i, %.558.i
  %.13.i540.i = tail call i32 @llvm.umin.i32(i32 %.872.i, i32 %m2.2.1551.i)
  %.908.i = mul i32 %.787.i, %.427.i
  %.911.i = add i32 %.908.i, %.590.i
  %.13.i541.i = tail call i32 @llvm.umin.i32(i32 %.911.i, i32 %m3.2.1552.i)
  %exitcond561.not.i = icmp eq i64 %.561, %.733.i
  br i1 %exitcond561.not.i, label %B1088.i, label %B746.if.i
B1316.if.i:
  %m0.5.1559.i = phi i32 [ -1, %B1316.if.lr.ph.i ], [ %.13.i542.i, %B1316.if.i ]
  %.1204.0557.i = phi i64 [ 0, %B1316.if.lr.ph.i ], [ %.1273.i, %B1316.if.i ]
  %.1273.i = add nuw nsw i64 %.1204.0557.i, 1
  %6 = getelementptr i32, ptr %data.i.i.i.i321, i64 %.1204.0557.i
  %.1358.i = load i32, ptr %6, align 4
  %.1361.i = mul i32 %.1358.i, %.1328.i
  %.1394.i = add i32 %.1361.i, %.1392.i
  %.13.i542.i = tail call i32 @llvm.umin.i32(i32 %.1394.i, i32 %m0.5.1559.i)
  %exitcond562.not.i = icmp eq i64 %.561, %.1273.i
  br i1 %exitcond562.not.i, label %B1438.i, label %B1316.if.i
f0.exit:
  tail call void @NRT_decref(ptr %arg.out.0)
  tail call void @NRT_decref(ptr %base.i.i.i.i315)
  tail call void @NRT_decref(ptr %arg.b.0)
  tail call void @NRT_decref(ptr %arg.a.0)
  tail call void @NRT_decref(ptr %arg.codes.0)
  tail call void @NRT_decref(ptr %arg.out.0)
  %7 = getelementptr i64, ptr %arg.counts.4, i64 %.242.0362
  store i64 %.561, ptr %7, align 8
  %.743 = load i64, ptr %0, align 8
  %exitcond.not = icmp eq i64 %.311, %arg.ends.5.0
  br i1 %exitcond.not, label %B362, label %B218.if
B220.else.if:
  br label %B220.else.endif
B220.else.endif:
  %.394.sroa.0.1 = phi i64 [ 0, %B220.else.if ], [ %.406, %B218.if ]
  %.414.not = icmp slt i64 %.406, %arg.codes.5.0
  br i1 %.414.not, label %B220.else.endif.endif, label %B220.else.endif.if
B220.else.endif.if:
  br label %B220.else.endif.endif
B220.else.endif.endif:
  %.394.sroa.0.2 = phi i64 [ %arg.codes.5.0, %B220.else.endif.if ], [ %.394.sroa.0.1, %B220.else.endif ]
  %.421 = icmp slt i64 %.366, 0
  %.422 = select i1 %.421, i64 %arg.codes.5.0, i64 0
  %.423 = add i64 %.422, %.366
  %.426 = icmp slt i64 %.423, 0
  br i1 %.426, label %B220.else.endif.endif.if, label %B220.else.endif.endif.endif
B220.else.endif.endif.if:
  br label %B220.else.endif.endif.endif
B220.else.endif.endif.endif:
  %.394.sroa.13.1 = phi i64 [ 0, %B220.else.endif.endif.if ], [ %.423, %B220.else.endif.endif ]
  %.431.not = icmp slt i64 %.423, %arg.codes.5.0
  br i1 %.431.not, label %B220.endif, label %B220.else.endif.endif.endif.if
B220.else.endif.endif.endif.if:
  br label %B220.endif
}
define internal void @f1(ptr noalias %retptr, ptr %arg.codes.0, ptr %arg.codes.4, i64 %arg.codes.5.0, ptr %arg.wide.0, ptr %arg.wide.4, i64 %arg.wide.5.0, ptr %arg.out.0, ptr %arg.out.4, i64 %arg.out.5.0) {
entry:
  tail call void @NRT_incref(ptr %arg.codes.0)
  tail call void @NRT_incref(ptr %arg.wide.0)
  tail call void @NRT_incref(ptr %arg.out.0)
  tail call void @NRT_incref(ptr %arg.codes.0)
  tail call void @NRT_incref(ptr %arg.wide.0)
  %.47.i = add nsw i64 %arg.codes.5.0, -4
  %.936.i = icmp slt i64 %arg.codes.5.0, 5
  %spec.select.i = select i1 %.936.i, i64 0, i64 %.47.i
  %.978259.i = icmp sgt i64 %spec.select.i, 0
  br i1 %.978259.i, label %B846.if.i, label %B1086.i
B1006.i:
  %.991.i = add nuw nsw i64 %.922.0261.i, 1
  %.1184.i = lshr i64 %.1175.i, 32
  %.1186.i = xor i64 %.1184.i, %.1175.i
  %.1189.i = mul i64 %.1186.i, -2960836687051489901
  %.1190.i = lshr i64 %.1189.i, 32
  %.1191.i = xor i64 %.1190.i, %.1189.i
  %0 = getelementptr i64, ptr %arg.wide.4, i64 %.922.0261.i
  store i64 %.1191.i, ptr %0, align 8
  %exitcond268.not.i = icmp eq i64 %.991.i, %spec.select.i
  br i1 %exitcond268.not.i, label %B1086.i, label %B846.if.i
B1086.i:
  %.1319265.not.i = icmp slt i64 %arg.codes.5.0, 1
  br i1 %.1319265.not.i, label %f2.exit, label %B1142.if.i
B1180.i:
  %1 = tail call i64 @llvm.smax.i64(i64 %.1263.0266.i, i64 4)
  %.13.i.i = add nsw i64 %1, -4
  %.13.i250.i = tail call i64 @llvm.smin.i64(i64 %.1332.i, i64 %.47.i)
  %.1494.i = sub i64 %.13.i250.i, %.13.i.i
  %.1537262.not.i = icmp slt i64 %.1494.i, 1
  br i1 %.1537262.not.i, label %B1312.i, label %B1286.if.i
B1312.i:
  %exitcond269.not.i = icmp eq i64 %arg.codes.5.0, %.1332.i
  br i1 %exitcond269.not.i, label %f2.exit, label %B1142.if.i
B846.if.i:
  %.922.0261.i = phi i64 [ %.991.i, %B1006.i ], [ 0, %entry ]
  %invariant.gep.i = getelementptr i16, ptr %arg.codes.4, i64 %.922.0261.i
  br label %B920.if.i
B920.if.i:
  %x.7.1258.i = phi i64 [ 0, %B846.if.i ], [ %.1175.i, %B920.if.i ]
  %.1046.0257.i = phi i64 [ 0, %B846.if.i ], [ %.1115.i, %B920.if.i ]
  %.1115.i = add nuw nsw i64 %.1046.0257.i, 1
  %.1141.i = mul i64 %x.7.1258.i, -7046029254386353131
  %gep.i = getelementptr i16, ptr %invariant.gep.i, i64 %.1046.0257.i
  %.1173.i = load i16, ptr %gep.i, align 2
  %.1174.i = zext i16 %.1173.i to i64
  %.1175.i = add i64 %.1141.i, %.1174.i
  %exitcond.not.i = icmp eq i64 %.1115.i, 5
  br i1 %exitcond.not.i, label %B1006.i, label %B920.if.i
B1142.if.i:
  %.1263.0266.i = phi i64 [ %.1332.i, %B1312.i ], [ 0, %B1086.i ]
  %.1332.i = add nuw nsw i64 %.1263.0266.i, 1
  %2 = getelementptr i16, ptr %arg.codes.4, i64 %.1263.0266.i
  %.1390.i = load i16, ptr %2, align 2
  %.1391.i = icmp eq i16 %.1390.i, 1
  br i1 %.1391.i, label %B1180.i, label %B1312.i
B1286.if.i:
  %.1484.0264.i = phi i64 [ %.1546.i, %B1286.if.i ], [ %.1494.i, %B1180.i ]
  %.1481.0263.i = phi i64 [ %.1550.i, %B1286.if.i ], [ %.13.i.i, %B1180.i ]
  %.1546.i = add nsw i64 %.1484.0264.i, -1
  %.1550.i = add nuw i64 %.1481.0263.i, 1
  %.1588.i = icmp slt i64 %.1481.0263.i, 0
  %.1589.i = select i1 %.1588.i, i64 %arg.wide.5.0, i64 0
  %3 = getelementptr i64, ptr %arg.wide.4, i64 %.1481.0263.i
  %.1603.i = getelementptr i64, ptr %3, i64 %.1589.i
  store i64 -1, ptr %.1603.i, align 8
  %.1537.i = icmp ugt i64 %.1484.0264.i, 1
  br i1 %.1537.i, label %B1286.if.i, label %B1312.i
f2.exit:
  %storemerge = phi i64 [ 0, %B1086.i ], [ %arg.codes.5.0, %B1312.i ]
  tail call void @NRT_decref(ptr %arg.wide.0)
  tail call void @NRT_decref(ptr %arg.codes.0)
  %.13.i251.i = tail call i64 @llvm.smax.i64(i64 %.47.i, i64 0)
  %.174398 = icmp sgt i64 %storemerge, 0
  br i1 %.174398, label %B108.if, label %B162
B154:
  br i1 %.244, label %B278, label %B162
B162:
  br i1 %.936.i, label %B272, label %B192.if
B272:
  tail call void @NRT_decref(ptr %arg.wide.0)
  br label %B432
B278:
  br i1 %.936.i, label %B570.preheader.thread, label %B308.if
B570.preheader.thread:
  tail call void @NRT_decref(ptr %arg.wide.0)
  br label %B570.if.preheader
B346:
  %.662 = lshr i64 %.626, 32
  %.663 = trunc i64 %.662 to i32
  %.678 = icmp slt i64 %n.4.0408, 0
  %.679 = select i1 %.678, i64 %arg.out.5.0, i64 0
  %4 = getelementptr i32, ptr %arg.out.4, i64 %n.4.0408
  %.693 = getelementptr i32, ptr %4, i64 %.679
  store i32 %.663, ptr %.693, align 4
  %.696 = add nsw i64 %n.4.0408, 1
  br label %B430
B430:
  %n.5.1 = phi i64 [ %.696, %B346 ], [ %n.4.0408, %B308.if ]
  %exitcond418.not = icmp eq i64 %.47.i, %.562
  br i1 %exitcond418.not, label %B432, label %B308.if
B432:
  %wide.sroa.0.0 = phi ptr [ null, %B272 ], [ %arg.wide.0, %B430 ]
  %n.6.1 = phi i64 [ %.13.i251.i, %B272 ], [ %n.5.1, %B430 ]
  tail call void @NRT_decref(ptr %wide.sroa.0.0)
  %.726 = icmp eq i64 %n.6.1, 0
  br i1 %.726, label %B570.preheader, label %B806
B570.preheader:
  br i1 %.174398, label %B570.if.preheader, label %B806.sink.split
B570.if.preheader:
  br label %B570.if
B690:
  %5 = icmp eq i64 %.907, 0
  tail call void @NRT_decref(ptr %arg.codes.0)
  br i1 %5, label %B806, label %B694
B694:
  %.967 = lshr i64 %.943, 32
  %.969 = xor i64 %.967, %.943
  %.972 = mul i64 %.969, -2960836687051489901
  %.973 = lshr i64 %.972, 32
  %.974 = trunc i64 %.973 to i32
  store i32 %.974, ptr %arg.out.4, align 4
  br label %B806.sink.split
B806.sink.split:
  %arg.codes.0.sink = phi ptr [ %arg.out.0, %B694 ], [ %arg.codes.0, %B570.preheader ]
  %out.sroa.0.0.ph = phi ptr [ null, %B694 ], [ %arg.out.0, %B570.preheader ]
  %n.7.0.ph = phi i64 [ 1, %B694 ], [ 0, %B570.preheader ]
  tail call void @NRT_decref(ptr %arg.codes.0.sink)
  br label %B806
B806:
  %codes.sroa.0.0 = phi ptr [ %arg.codes.0, %B432 ], [ null, %B690 ], [ null, %B806.sink.split ]
  %out.sroa.0.0 = phi ptr [ %arg.out.0, %B432 ], [ %arg.out.0, %B690 ], [ %out.sroa.0.0.ph, %B806.sink.split ]
  %n.7.0 = phi i64 [ %n.6.1, %B432 ], [ 0, %B690 ], [ %n.7.0.ph, %B806.sink.split ]
  tail call void @NRT_decref(ptr %out.sroa.0.0)
  tail call void @NRT_decref(ptr %codes.sroa.0.0)
  store i64 %n.7.0, ptr %retptr, align 8
  ret void
B108.if:
  %holes.2.0401 = phi i1 [ %.244, %B108.if ], [ false, %f2.exit ]
  %.118.0399 = phi i64 [ %.187, %B108.if ], [ 0, %f2.exit ]
  %.187 = add nuw nsw i64 %.118.0399, 1
  %6 = getelementptr i16, ptr %arg.codes.4, i64 %.118.0399
  %.241 = load i16, ptr %6, align 2
  %.242 = icmp eq i16 %.241, 1
  %.244 = or i1 %holes.2.0401, %.242
  %exitcond.not = icmp eq i64 %.187, %storemerge
  br i1 %exitcond.not, label %B154, label %B108.if
B192.if:
  %.285.0403 = phi i64 [ %.354, %B192.if ], [ 0, %B162 ]
  %.354 = add nuw nsw i64 %.285.0403, 1
  %7 = getelementptr i64, ptr %arg.wide.4, i64 %.285.0403
  %.408 = load i64, ptr %7, align 8
  %.409 = lshr i64 %.408, 32
  %.410 = trunc i64 %.409 to i32
  %8 = getelementptr i32, ptr %arg.out.4, i64 %.285.0403
  store i32 %.410, ptr %8, align 4
  %exitcond417.not = icmp eq i64 %.47.i, %.354
  br i1 %exitcond417.not, label %B272, label %B192.if
B308.if:
  %n.4.0408 = phi i64 [ %n.5.1, %B430 ], [ 0, %B278 ]
  %.490.0406 = phi i64 [ %.562, %B430 ], [ 0, %B278 ]
  %.562 = add nuw nsw i64 %.490.0406, 1
  %9 = getelementptr i64, ptr %arg.wide.4, i64 %.490.0406
  %.626 = load i64, ptr %9, align 8
  %.627.not = icmp eq i64 %.626, -1
  br i1 %.627.not, label %B430, label %B346
B570.if:
  %x.4.0414 = phi i64 [ %.943, %B570.if ], [ %arg.codes.5.0, %B570.if.preheader ]
  %letters.2.0413 = phi i64 [ %.907, %B570.if ], [ 0, %B570.if.preheader ]
  %.779.0411 = phi i64 [ %.848, %B570.if ], [ 0, %B570.if.preheader ]
  %.848 = add nuw nsw i64 %.779.0411, 1
  %10 = getelementptr i16, ptr %arg.codes.4, i64 %.779.0411
  %.902 = load i16, ptr %10, align 2
  %.903 = icmp ne i16 %.902, 1
  %.906 = zext i1 %.903 to i64
  %.907 = add nuw nsw i64 %letters.2.0413, %.906
  %.911 = mul i64 %x.4.0414, -7046029254386353131
  %.942 = zext i16 %.902 to i64
  %.943 = add i64 %.911, %.942
  %exitcond419.not = icmp eq i64 %.848, %storemerge
  br i1 %exitcond419.not, label %B690, label %B570.if
}
declare { i64, i1 } @llvm.smul.with.overflow.i64(i64, i64)
define i32 @pack_shingles(ptr noalias %retptr, ptr noalias %excinfo, ptr %arg.codes.0, ptr %arg.codes.1, i64 %arg.codes.2, i64 %arg.codes.3, ptr %arg.codes.4, i64 %arg.codes.5.0, i64 %arg.codes.6.0, ptr %arg.ends.0, ptr %arg.ends.1, i64 %arg.ends.2, i64 %arg.ends.3, ptr %arg.ends.4, i64 %arg.ends.5.0, i64 %arg.ends.6.0, ptr %arg.out.0, ptr %arg.out.1, i64 %arg.out.2, i64 %arg.out.3, ptr %arg.out.4, i64 %arg.out.5.0, i64 %arg.out.6.0) {
entry:
  %.514 = alloca i64, align 8
  store i64 0, ptr %.514, align 8
  tail call void @NRT_incref(ptr %arg.codes.0)
  tail call void @NRT_incref(ptr %arg.ends.0)
  tail call void @NRT_incref(ptr %arg.out.0)
  tail call void @NRT_incref(ptr %arg.ends.0)
  tail call void @NRT_incref(ptr %arg.ends.0)
  tail call void @NRT_incref(ptr %arg.ends.0)
  tail call void @NRT_decref(ptr %arg.ends.0)
  tail call void @NRT_decref(ptr null)
  tail call void @NRT_decref(ptr %arg.ends.0)
  %.7859.i = icmp sgt i64 %arg.ends.5.0, 0
  br i1 %.7859.i, label %B18.if.i, label %f7.exit.thread
f7.exit.thread:
  tail call void @NRT_decref(ptr %arg.ends.0)
  br label %B0.endif.endif.endif.i
B18.if.i:
  %longest.2.062.i = phi i64 [ %.13.i.i, %B18.if.i ], [ 1, %entry ]
  %start.2.061.i = phi i64 [ %.96.i, %B18.if.i ], [ 0, %entry ]
  %.29.060.i = phi i64 [ %.99.i, %B18.if.i ], [ 0, %entry ]
  %.90.i = mul i64 %.29.060.i, %arg.ends.6.0
  %.94.i = getelementptr i8, ptr %arg.ends.4, i64 %.90.i
  %.96.i = load i64, ptr %.94.i, align 8
  %.99.i = add nuw nsw i64 %.29.060.i, 1
  %.125.i = sub nsw i64 %.96.i, %start.2.061.i
  %.13.i.i = tail call i64 @llvm.smax.i64(i64 %.125.i, i64 %longest.2.062.i)
  %exitcond.not.i = icmp eq i64 %.99.i, %arg.ends.5.0
  br i1 %exitcond.not.i, label %f7.exit, label %B18.if.i
f7.exit:
  tail call void @NRT_decref(ptr %arg.ends.0)
  %.31.i = icmp ugt i64 %.13.i.i, 1152921504606846975
  br i1 %.31.i, label %B0.endif.if, label %B0.endif.endif.endif.i
B0.endif.endif.endif.i:
  %longest.2.0.lcssa.i311 = phi i64 [ 1, %f7.exit.thread ], [ %.13.i.i, %f7.exit ]
  %.30.i = shl nuw nsw i64 %longest.2.0.lcssa.i311, 3
  %all.i.i.i.i = add nuw i64 %.30.i, 128
  %base.i.i.i.i = tail call ptr @malloc(i64 %all.i.i.i.i)
  %none.i.i.i.i = icmp eq ptr %base.i.i.i.i, null
  br i1 %none.i.i.i.i, label %B0.endif.if, label %B0.endif.endif.endif.i290
B448:
  %.741 = add nsw i64 %.534, %total.2.0345
  %.776 = load i64, ptr %0, align 8
  %exitcond347.not = icmp eq i64 %arg.ends.5.0, %.278
  br i1 %exitcond347.not, label %B476, label %B224.if
common.ret:
  %common.ret.op = phi i32 [ 0, %B476 ], [ 1, %B0.endif.if ], [ 1, %B0.endif.endif.if ]
  ret i32 %common.ret.op
B476:
  %total.2.0.lcssa = phi i64 [ 0, %B0.endif.endif.endif ], [ %.741, %B448 ]
  tail call void @NRT_decref(ptr %base.i.i.i.i)
  tail call void @NRT_decref(ptr %arg.out.0)
  tail call void @NRT_decref(ptr %base.i.i.i.i293)
  tail call void @NRT_decref(ptr %arg.ends.0)
  tail call void @NRT_decref(ptr %arg.codes.0)
  store i64 %total.2.0.lcssa, ptr %retptr, align 8
  br label %common.ret
B0.endif.if:
  store ptr null, ptr %excinfo, align 8
  br label %common.ret
B0.endif.endif.endif.i290:
  store i64 1, ptr %base.i.i.i.i, align 4
  %from.i.i.i.i = ptrtoint ptr %base.i.i.i.i to i64
  %behind.i.i.i.i = add i64 %from.i.i.i.i, 127
  %at.i.i.i.i = and i64 %behind.i.i.i.i, -64
  %data.i.i.i.i = inttoptr i64 %at.i.i.i.i to ptr
  %slot.i.i.i.i = getelementptr i8, ptr %base.i.i.i.i, i64 24
  store ptr %data.i.i.i.i, ptr %slot.i.i.i.i, align 8
  tail call void @NRT_incref(ptr %base.i.i.i.i)
  tail call void @NRT_decref(ptr %base.i.i.i.i)
  tail call void @NRT_decref(ptr null)
  %.30.i291 = shl nuw nsw i64 %longest.2.0.lcssa.i311, 2
  %all.i.i.i.i292 = add nuw nsw i64 %.30.i291, 128
  %base.i.i.i.i293 = tail call ptr @malloc(i64 %all.i.i.i.i292)
  %none.i.i.i.i294 = icmp eq ptr %base.i.i.i.i293, null
  br i1 %none.i.i.i.i294, label %B0.endif.endif.if, label %B0.endif.endif.endif
B0.endif.endif.if:
  store ptr null, ptr %excinfo, align 8
  br label %common.ret
B0.endif.endif.endif:
  store i64 1, ptr %base.i.i.i.i293, align 4
  %from.i.i.i.i296 = ptrtoint ptr %base.i.i.i.i293 to i64
  %behind.i.i.i.i297 = add i64 %from.i.i.i.i296, 127
  %at.i.i.i.i298 = and i64 %behind.i.i.i.i297, -64
  %data.i.i.i.i299 = inttoptr i64 %at.i.i.i.i298 to ptr
  %slot.i.i.i.i300 = getelementptr i8, ptr %base.i.i.i.i293, i64 24
  store ptr %data.i.i.i.i299, ptr %slot.i.i.i.i300, align 8
  tail call void @NRT_incref(ptr %base.i.i.i.i293)
  tail call void @NRT_decref(ptr %base.i.i.i.i293)
  tail call void @NRT_decref(ptr null)
  %.265342.not = icmp slt i64 %arg.ends.5.0, 1
  br i1 %.265342.not, label %B476, label %B224.if
B224.if:
  %start.2.0346 = phi i64 [ %.776, %B448 ], [ 0, %B0.endif.endif.endif ]
  %total.2.0345 = phi i64 [ %.741, %B448 ], [ 0, %B0.endif.endif.endif ]
  %.209.0343 = phi i64 [ %.278, %B448 ], [ 0, %B0.endif.endif.endif ]
  %.278 = add nuw nsw i64 %.209.0343, 1
  %0 = getelementptr i64, ptr %arg.ends.4, i64 %.209.0343
  %.337 = load i64, ptr %0, align 8
  %.377 = icmp slt i64 %start.2.0346, 0
  %.378 = select i1 %.377, i64 %arg.codes.5.0, i64 0
  %.379 = add i64 %.378, %start.2.0346
  %.382 = icmp slt i64 %.379, 0
  br i1 %.382, label %B226.else.if, label %B226.else.endif
B226.endif:
  %.367.sroa.13.0 = phi i64 [ %arg.codes.5.0, %B226.else.endif.endif.endif.if ], [ %.367.sroa.13.1, %B226.else.endif.endif.endif ]
  %.455 = sub i64 %.367.sroa.13.0, %.367.sroa.0.2
  %.464 = tail call i64 @llvm.smax.i64(i64 %.455, i64 0)
  %.480 = getelementptr i16, ptr %arg.codes.4, i64 %.367.sroa.0.2
  tail call void @NRT_incref(ptr %arg.codes.0)
  store i64 0, ptr %.514, align 8
  call void @f1(ptr %.514, ptr %arg.codes.0, ptr %.480, i64 %.464, ptr %base.i.i.i.i, ptr %data.i.i.i.i, i64 %longest.2.0.lcssa.i311, ptr %base.i.i.i.i293, ptr %data.i.i.i.i299, i64 %longest.2.0.lcssa.i311)
  %.534 = load i64, ptr %.514, align 8
  tail call void @NRT_decref(ptr %arg.codes.0)
  %.630339.not = icmp slt i64 %.534, 1
  br i1 %.630339.not, label %B448, label %B320.if.lr.ph
B320.if.lr.ph:
  %.669 = shl i64 %.209.0343, 32
  br label %B320.if
B226.else.if:
  br label %B226.else.endif
B226.else.endif:
  %.367.sroa.0.1 = phi i64 [ 0, %B226.else.if ], [ %.379, %B224.if ]
  %.387.not = icmp slt i64 %.379, %arg.codes.5.0
  br i1 %.387.not, label %B226.else.endif.endif, label %B226.else.endif.if
B226.else.endif.if:
  br label %B226.else.endif.endif
B226.else.endif.endif:
  %.367.sroa.0.2 = phi i64 [ %arg.codes.5.0, %B226.else.endif.if ], [ %.367.sroa.0.1, %B226.else.endif ]
  %.394 = icmp slt i64 %.337, 0
  %.395 = select i1 %.394, i64 %arg.codes.5.0, i64 0
  %.396 = add i64 %.395, %.337
  %.399 = icmp slt i64 %.396, 0
  br i1 %.399, label %B226.else.endif.endif.if, label %B226.else.endif.endif.endif
B226.else.endif.endif.if:
  br label %B226.else.endif.endif.endif
B226.else.endif.endif.endif:
  %.367.sroa.13.1 = phi i64 [ 0, %B226.else.endif.endif.if ], [ %.396, %B226.else.endif.endif ]
  %.404.not = icmp slt i64 %.396, %arg.codes.5.0
  br i1 %.404.not, label %B226.endif, label %B226.else.endif.endif.endif.if
B226.else.endif.endif.endif.if:
  br label %B226.endif
B320.if:
  %.574.0340 = phi i64 [ 0, %B320.if.lr.ph ], [ %.643, %B320.if ]
  %.643 = add nuw nsw i64 %.574.0340, 1
  %1 = getelementptr i32, ptr %data.i.i.i.i299, i64 %.574.0340
  %.699 = load i32, ptr %1, align 4
  %.700 = zext i32 %.699 to i64
  %.701 = or i64 %.669, %.700
  %.703 = add nsw i64 %.574.0340, %total.2.0345
  %.717 = icmp slt i64 %.703, 0
  %.718 = select i1 %.717, i64 %arg.out.5.0, i64 0
  %2 = getelementptr i64, ptr %arg.out.4, i64 %.703
  %.732 = getelementptr i64, ptr %2, i64 %.718
  store i64 %.701, ptr %.732, align 8
  %exitcond.not = icmp eq i64 %.643, %.534
  br i1 %exitcond.not, label %B448, label %B320.if
}
define i32 @sample_all(ptr noalias %retptr, ptr noalias %excinfo, ptr %arg.codes.0, ptr %arg.codes.1, i64 %arg.codes.2, i64 %arg.codes.3, ptr %arg.codes.4, i64 %arg.codes.5.0, i64 %arg.codes.6.0, ptr %arg.ends.0, ptr %arg.ends.1, i64 %arg.ends.2, i64 %arg.ends.3, ptr %arg.ends.4, i64 %arg.ends.5.0, i64 %arg.ends.6.0, ptr %arg.out.0, ptr %arg.out.1, i64 %arg.out.2, i64 %arg.out.3, ptr %arg.out.4, i64 %arg.out.5.0, i64 %arg.out.6.0, ptr %arg.out_ends.0, ptr %arg.out_ends.1, i64 %arg.out_ends.2, i64 %arg.out_ends.3, ptr %arg.out_ends.4, i64 %arg.out_ends.5.0, i64 %arg.out_ends.6.0) {
entry:
  tail call void @NRT_incref(ptr %arg.codes.0)
  tail call void @NRT_incref(ptr %arg.ends.0)
  tail call void @NRT_incref(ptr %arg.out.0)
  tail call void @NRT_incref(ptr %arg.out_ends.0)
  tail call void @NRT_incref(ptr %arg.ends.0)
  tail call void @NRT_incref(ptr %arg.ends.0)
  tail call void @NRT_incref(ptr %arg.ends.0)
  tail call void @NRT_decref(ptr %arg.ends.0)
  tail call void @NRT_decref(ptr null)
  tail call void @NRT_decref(ptr %arg.ends.0)
  %.7859.i = icmp sgt i64 %arg.ends.5.0, 0
  br i1 %.7859.i, label %B18.if.i, label %f7.exit.thread
f7.exit.thread:
  tail call void @NRT_decref(ptr %arg.ends.0)
  br label %B0.endif.endif.endif.i
B18.if.i:
  %longest.2.062.i = phi i64 [ %.13.i.i, %B18.if.i ], [ 1, %entry ]
  %start.2.061.i = phi i64 [ %.96.i, %B18.if.i ], [ 0, %entry ]
  %.29.060.i = phi i64 [ %.99.i, %B18.if.i ], [ 0, %entry ]
  %.90.i = mul i64 %.29.060.i, %arg.ends.6.0
  %.94.i = getelementptr i8, ptr %arg.ends.4, i64 %.90.i
  %.96.i = load i64, ptr %.94.i, align 8
  %.99.i = add nuw nsw i64 %.29.060.i, 1
  %.125.i = sub nsw i64 %.96.i, %start.2.061.i
  %.13.i.i = tail call i64 @llvm.smax.i64(i64 %.125.i, i64 %longest.2.062.i)
  %exitcond.not.i = icmp eq i64 %.99.i, %arg.ends.5.0
  br i1 %exitcond.not.i, label %f7.exit, label %B18.if.i
f7.exit:
  tail call void @NRT_decref(ptr %arg.ends.0)
  %.31.i = icmp ugt i64 %.13.i.i, 1152921504606846975
  br i1 %.31.i, label %B0.endif.if, label %B0.endif.endif.endif.i
B0.endif.endif.endif.i:
  %longest.2.0.lcssa.i328 = phi i64 [ 1, %f7.exit.thread ], [ %.13.i.i, %f7.exit ]
  %.30.i = shl nuw nsw i64 %longest.2.0.lcssa.i328, 3
  %all.i.i.i.i = add nuw i64 %.30.i, 128
  %base.i.i.i.i = tail call ptr @malloc(i64 %all.i.i.i.i)
  %none.i.i.i.i = icmp eq ptr %base.i.i.i.i, null
  br i1 %none.i.i.i.i, label %B0.endif.if, label %B0.endif.endif.endif.i286
common.ret:
  %common.ret.op = phi i32 [ 0, %B386 ], [ 1, %B226.endif.if ], [ 1, %B226.endif.endif.endif.if ], [ 1, %B0.endif.if ], [ 1, %B0.endif.endif.if ]
  ret i32 %common.ret.op
B386:
  %total.2.0.lcssa = phi i64 [ 0, %B0.endif.endif.endif ], [ %.761, %B226.endif.endif.endif.endif ]
  tail call void @NRT_decref(ptr %base.i.i.i.i)
  tail call void @NRT_decref(ptr %base.i.i.i.i289)
  tail call void @NRT_decref(ptr %arg.out_ends.0)
  tail call void @NRT_decref(ptr %arg.out.0)
  tail call void @NRT_decref(ptr %arg.ends.0)
  tail call void @NRT_decref(ptr %arg.codes.0)
  store i64 %total.2.0.lcssa, ptr %retptr, align 8
  br label %common.ret
B0.endif.if:
  store ptr null, ptr %excinfo, align 8
  br label %common.ret
B0.endif.endif.endif.i286:
  store i64 1, ptr %base.i.i.i.i, align 4
  %from.i.i.i.i = ptrtoint ptr %base.i.i.i.i to i64
  %behind.i.i.i.i = add i64 %from.i.i.i.i, 127
  %at.i.i.i.i = and i64 %behind.i.i.i.i, -64
  %data.i.i.i.i = inttoptr i64 %at.i.i.i.i to ptr
  %slot.i.i.i.i = getelementptr i8, ptr %base.i.i.i.i, i64 24
  store ptr %data.i.i.i.i, ptr %slot.i.i.i.i, align 8
  tail call void @NRT_incref(ptr %base.i.i.i.i)
  tail call void @NRT_decref(ptr %base.i.i.i.i)
  tail call void @NRT_decref(ptr null)
  %base.i.i.i.i289 = tail call ptr @malloc(i64 %all.i.i.i.i)
  %none.i.i.i.i290 = icmp eq ptr %base.i.i.i.i289, null
  br i1 %none.i.i.i.i290, label %B0.endif.endif.if, label %B0.endif.endif.endif
B0.endif.endif.if:
  store ptr null, ptr %excinfo, align 8
  br label %common.ret
B0.endif.endif.endif:
  store i64 1, ptr %base.i.i.i.i289, align 4
  %from.i.i.i.i292 = ptrtoint ptr %base.i.i.i.i289 to i64
  %behind.i.i.i.i293 = add i64 %from.i.i.i.i292, 127
  %at.i.i.i.i294 = and i64 %behind.i.i.i.i293, -64
  %data.i.i.i.i295 = inttoptr i64 %at.i.i.i.i294 to ptr
  %slot.i.i.i.i296 = getelementptr i8, ptr %base.i.i.i.i289, i64 24
  store ptr %data.i.i.i.i295, ptr %slot.i.i.i.i296, align 8
  tail call void @NRT_incref(ptr %base.i.i.i.i289)
  tail call void @NRT_decref(ptr %base.i.i.i.i289)
  tail call void @NRT_decref(ptr null)
  %.279362.not = icmp slt i64 %arg.ends.5.0, 1
  br i1 %.279362.not, label %B386, label %B224.if.lr.ph
B224.if.lr.ph:
  %.1013.not905.i = icmp ult i64 %longest.2.0.lcssa.i328, 16
  br label %B224.if
B224.if:
  %start.2.0366 = phi i64 [ 0, %B224.if.lr.ph ], [ %.823, %B226.endif.endif.endif.endif ]
  %total.2.0365 = phi i64 [ 0, %B224.if.lr.ph ], [ %.761, %B226.endif.endif.endif.endif ]
  %.223.0363 = phi i64 [ 0, %B224.if.lr.ph ], [ %.292, %B226.endif.endif.endif.endif ]
  %.292 = add nuw nsw i64 %.223.0363, 1
  %0 = getelementptr i64, ptr %arg.ends.4, i64 %.223.0363
  %.347 = load i64, ptr %0, align 8
  %.385 = icmp slt i64 %start.2.0366, 0
  %.386 = select i1 %.385, i64 %arg.codes.5.0, i64 0
  %.387 = add i64 %.386, %start.2.0366
  %.390 = icmp slt i64 %.387, 0
  br i1 %.390, label %B226.else.if, label %B226.else.endif
B226.endif:
  %.375.sroa.13.0 = phi i64 [ %arg.codes.5.0, %B226.else.endif.endif.endif.if ], [ %.375.sroa.13.1, %B226.else.endif.endif.endif ]
  %.463 = sub i64 %.375.sroa.13.0, %.375.sroa.0.2
  %.472 = tail call i64 @llvm.smax.i64(i64 %.463, i64 0)
  %.488 = getelementptr i16, ptr %arg.codes.4, i64 %.375.sroa.0.2
  tail call void @NRT_incref(ptr %arg.codes.0)
  tail call void @NRT_incref(ptr %arg.codes.0)
  tail call void @NRT_incref(ptr %base.i.i.i.i)
  %.47.i = add nsw i64 %.472, -11
  %.54.i = icmp sgt i64 %.463, 11
  br i1 %.54.i, label %B74.i, label %B1086.i
B74.i:
  %.76.i = add nsw i64 %.472, -1
  %.31.i.i = icmp ugt i64 %.463, 1152921504606846976
  br i1 %.31.i.i, label %B226.endif.if, label %B0.endif.endif.endif.i.i
B0.endif.endif.endif.i.i:
  %.30.i.i = shl nuw nsw i64 %.76.i, 3
  %all.i.i.i.i.i = add nuw i64 %.30.i.i, 128
  %base.i.i.i.i.i = tail call ptr @malloc(i64 %all.i.i.i.i.i)
  %none.i.i.i.i.i = icmp eq ptr %base.i.i.i.i.i, null
  br i1 %none.i.i.i.i.i, label %B226.endif.if, label %B270.if.preheader.i
B0.endif.endif.endif.i674.i:
  %.358.i = add nsw i64 %.472, -3
  %.30.i675.i = shl nuw nsw i64 %.358.i, 3
  %all.i.i.i.i676.i = add nuw i64 %.30.i675.i, 128
  %base.i.i.i.i677.i = tail call ptr @malloc(i64 %all.i.i.i.i676.i)
  %none.i.i.i.i678.i = icmp eq ptr %base.i.i.i.i677.i, null
  br i1 %none.i.i.i.i678.i, label %B226.endif.if, label %B566.if.preheader.i
B654.if.preheader.i:
  tail call void @NRT_decref(ptr %base.i.i.i.i.i)
  br label %B654.if.i
B1086.thread.i:
  tail call void @NRT_decref(ptr %base.i.i.i.i677.i)
  br label %B1142.if.i.preheader
B1086.i:
  %.1319727.not.i = icmp slt i64 %.463, 1
  br i1 %.1319727.not.i, label %B226.endif.endif, label %B1142.if.i.preheader
B1142.if.i.preheader:
  br label %B1142.if.i
B1180.i:
  %1 = tail call i64 @llvm.smax.i64(i64 %.1263.0728.i, i64 11)
  %.13.i.i307 = add nsw i64 %1, -11
  %.13.i694.i = tail call i64 @llvm.smin.i64(i64 %.1332.i, i64 %.47.i)
  %.1494.i = sub i64 %.13.i694.i, %.13.i.i307
  %.1537724.not.i = icmp slt i64 %.1494.i, 1
  br i1 %.1537724.not.i, label %B1312.i, label %B1286.if.i
B1312.i:
  %exitcond731.not.i = icmp eq i64 %.463, %.1332.i
  br i1 %exitcond731.not.i, label %B226.endif.endif, label %B1142.if.i
B270.if.preheader.i:
  store i64 1, ptr %base.i.i.i.i.i, align 4
  %from.i.i.i.i.i = ptrtoint ptr %base.i.i.i.i.i to i64
  %behind.i.i.i.i.i = add i64 %from.i.i.i.i.i, 127
  %at.i.i.i.i.i = and i64 %behind.i.i.i.i.i, -64
  %data.i.i.i.i.i = inttoptr i64 %at.i.i.i.i.i to ptr
  %slot.i.i.i.i.i = getelementptr i8, ptr %base.i.i.i.i.i, i64 24
  store ptr %data.i.i.i.i.i, ptr %slot.i.i.i.i.i, align 8
  tail call void @NRT_incref(ptr %base.i.i.i.i.i)
  tail call void @NRT_decref(ptr %base.i.i.i.i.i)
  tail call void @NRT_decref(ptr null)
  br label %B270.if.i
B270.if.i:
  %.154.0716.i = phi i64 [ %.223.i, %B270.if.i ], [ 0, %B270.if.preheader.i ]
  %.223.i = add nuw nsw i64 %.154.0716.i, 1
  %2 = getelementptr i16, ptr %.488, i64 %.154.0716.i
  %.277.i = load i16, ptr %2, align 2
  %.278.i = zext i16 %.277.i to i64
  %.279.i = mul i64 %.278.i, -7046029254386353131
  %3 = getelementptr i8, ptr %2, i64 2
  %.310.i = load i16, ptr %3, align 2
  %.311.i = zext i16 %.310.i to i64
  %.312.i = add i64 %.279.i, %.311.i
  %4 = getelementptr i64, ptr %data.i.i.i.i.i, i64 %.154.0716.i
  store i64 %.312.i, ptr %4, align 8
  %exitcond.not.i308 = icmp eq i64 %.223.i, %.76.i
  br i1 %exitcond.not.i308, label %B0.endif.endif.endif.i674.i, label %B270.if.i
B566.if.preheader.i:
  store i64 1, ptr %base.i.i.i.i677.i, align 4
  %from.i.i.i.i680.i = ptrtoint ptr %base.i.i.i.i677.i to i64
  %behind.i.i.i.i681.i = add i64 %from.i.i.i.i680.i, 127
  %at.i.i.i.i682.i = and i64 %behind.i.i.i.i681.i, -64
  %data.i.i.i.i683.i = inttoptr i64 %at.i.i.i.i682.i to ptr
  %slot.i.i.i.i684.i = getelementptr i8, ptr %base.i.i.i.i677.i, i64 24
  store ptr %data.i.i.i.i683.i, ptr %slot.i.i.i.i684.i, align 8
  tail call void @NRT_incref(ptr %base.i.i.i.i677.i)
  tail call void @NRT_decref(ptr %base.i.i.i.i677.i)
  tail call void @NRT_decref(ptr null)
  br label %B566.if.i
B566.if.i:
  %.434.0719.i = phi i64 [ %.503.i, %B566.if.i ], [ 0, %B566.if.preheader.i ]
  %.503.i = add nuw nsw i64 %.434.0719.i, 1
  %5 = getelementptr i64, ptr %data.i.i.i.i.i, i64 %.434.0719.i
  %.557.i = load i64, ptr %5, align 8
  %.559.i = mul i64 %.557.i, -2358710677322311239
  %6 = getelementptr i8, ptr %5, i64 16
  %.590.i = load i64, ptr %6, align 8
  %.591.i = add i64 %.559.i, %.590.i
  %7 = getelementptr i64, ptr %data.i.i.i.i683.i, i64 %.434.0719.i
  store i64 %.591.i, ptr %7, align 8
  %exitcond730.not.i = icmp eq i64 %.503.i, %.358.i
  br i1 %exitcond730.not.i, label %B654.if.preheader.i, label %B566.if.i
B654.if.i:
  %.661.0723.i = phi i64 [ %.723.i, %B654.if.i ], [ %.47.i, %B654.if.preheader.i ]
  %.658.0722.i = phi i64 [ %.727.i, %B654.if.i ], [ 0, %B654.if.preheader.i ]
  %.723.i = add nsw i64 %.661.0723.i, -1
  %.727.i = add nuw nsw i64 %.658.0722.i, 1
  %8 = getelementptr i64, ptr %data.i.i.i.i683.i, i64 %.658.0722.i
  %.781.i = load i64, ptr %8, align 8
  %.783.i = mul i64 %.781.i, -2791277408655628367
  %9 = getelementptr i8, ptr %8, i64 32
  %.814.i = load i64, ptr %9, align 8
  %.815.i = add i64 %.783.i, %.814.i
  %.817.i = mul i64 %.815.i, -2791277408655628367
  %10 = getelementptr i8, ptr %8, i64 64
  %.848.i = load i64, ptr %10, align 8
  %.849.i = add i64 %.817.i, %.848.i
  %.850.i = lshr i64 %.849.i, 32
  %.851.i = xor i64 %.850.i, %.849.i
  %.852.i = mul i64 %.851.i, -2960836687051489901
  %.853.i = lshr i64 %.852.i, 32
  %.854.i = xor i64 %.853.i, %.852.i
  %11 = getelementptr i64, ptr %data.i.i.i.i, i64 %.658.0722.i
  store i64 %.854.i, ptr %11, align 8
  %.714.i = icmp ugt i64 %.661.0723.i, 1
  br i1 %.714.i, label %B654.if.i, label %B1086.thread.i
B1142.if.i:
  %.1263.0728.i = phi i64 [ %.1332.i, %B1312.i ], [ 0, %B1142.if.i.preheader ]
  %.1332.i = add nuw nsw i64 %.1263.0728.i, 1
  %12 = getelementptr i16, ptr %.488, i64 %.1263.0728.i
  %.1390.i = load i16, ptr %12, align 2
  %.1391.i = icmp eq i16 %.1390.i, 1
  br i1 %.1391.i, label %B1180.i, label %B1312.i
B1286.if.i:
  %.1484.0726.i = phi i64 [ %.1546.i, %B1286.if.i ], [ %.1494.i, %B1180.i ]
  %.1481.0725.i = phi i64 [ %.1550.i, %B1286.if.i ], [ %.13.i.i307, %B1180.i ]
  %.1546.i = add nsw i64 %.1484.0726.i, -1
  %.1550.i = add nuw i64 %.1481.0725.i, 1
  %.1588.i = icmp slt i64 %.1481.0725.i, 0
  %.1589.i = select i1 %.1588.i, i64 %longest.2.0.lcssa.i328, i64 0
  %13 = getelementptr i64, ptr %data.i.i.i.i, i64 %.1481.0725.i
  %.1603.i = getelementptr i64, ptr %13, i64 %.1589.i
  store i64 -1, ptr %.1603.i, align 8
  %.1537.i = icmp ugt i64 %.1484.0726.i, 1
  br i1 %.1537.i, label %B1286.if.i, label %B1312.i
B226.else.if:
  br label %B226.else.endif
B226.else.endif:
  %.375.sroa.0.1 = phi i64 [ 0, %B226.else.if ], [ %.387, %B224.if ]
  %.395.not = icmp slt i64 %.387, %arg.codes.5.0
  br i1 %.395.not, label %B226.else.endif.endif, label %B226.else.endif.if
B226.else.endif.if:
  br label %B226.else.endif.endif
B226.else.endif.endif:
  %.375.sroa.0.2 = phi i64 [ %arg.codes.5.0, %B226.else.endif.if ], [ %.375.sroa.0.1, %B226.else.endif ]
  %.402 = icmp slt i64 %.347, 0
  %.403 = select i1 %.402, i64 %arg.codes.5.0, i64 0
  %.404 = add i64 %.403, %.347
  %.407 = icmp slt i64 %.404, 0
  br i1 %.407, label %B226.else.endif.endif.if, label %B226.else.endif.endif.endif
B226.else.endif.endif.if:
  br label %B226.else.endif.endif.endif
B226.else.endif.endif.endif:
  %.375.sroa.13.1 = phi i64 [ 0, %B226.else.endif.endif.if ], [ %.404, %B226.else.endif.endif ]
  %.412.not = icmp slt i64 %.404, %arg.codes.5.0
  br i1 %.412.not, label %B226.endif, label %B226.else.endif.endif.endif.if
B226.else.endif.endif.endif.if:
  br label %B226.endif
B226.endif.if:
  store ptr null, ptr %excinfo, align 8
  br label %common.ret
B226.endif.endif:
  tail call void @NRT_decref(ptr %base.i.i.i.i)
  tail call void @NRT_decref(ptr %arg.codes.0)
  %.13.i695.i = tail call i64 @llvm.smax.i64(i64 %.47.i, i64 0)
  tail call void @NRT_decref(ptr %arg.codes.0)
  %.590 = icmp slt i64 %total.2.0365, 0
  %.591 = select i1 %.590, i64 %arg.out.5.0, i64 0
  %.592 = add i64 %.591, %total.2.0365
  %.595 = icmp slt i64 %.592, 0
  br i1 %.595, label %B226.endif.endif.else.if, label %B226.endif.endif.else.endif
B226.endif.endif.else.if:
  br label %B226.endif.endif.else.endif
B226.endif.endif.else.endif:
  %.580.sroa.0.1 = phi i64 [ 0, %B226.endif.endif.else.if ], [ %.592, %B226.endif.endif ]
  %.600.not = icmp slt i64 %.592, %arg.out.5.0
  br i1 %.600.not, label %B226.endif.endif.else.endif.endif.endif.if, label %B226.endif.endif.else.endif.if
B226.endif.endif.else.endif.if:
  br label %B226.endif.endif.else.endif.endif.endif.if
B226.endif.endif.else.endif.endif.endif.if:
  %.580.sroa.0.2 = phi i64 [ %arg.out.5.0, %B226.endif.endif.else.endif.if ], [ %.580.sroa.0.1, %B226.endif.endif.else.endif ]
  %.668 = sub i64 %arg.out.5.0, %.580.sroa.0.2
  %.677 = tail call i64 @llvm.smax.i64(i64 %.668, i64 0)
  %.693 = getelementptr i64, ptr %arg.out.4, i64 %.580.sroa.0.2
  tail call void @NRT_incref(ptr %arg.out.0)
  tail call void @NRT_incref(ptr %base.i.i.i.i)
  tail call void @NRT_incref(ptr %base.i.i.i.i289)
  tail call void @NRT_incref(ptr %arg.out.0)
  %.50.i = icmp slt i64 %.463, 12
  br i1 %.50.i, label %B16.i, label %B20.i
B16.i:
  tail call void @NRT_decref(ptr %base.i.i.i.i)
  br label %B226.endif.endif.endif.endif
B20.i:
  %14 = tail call i64 @llvm.umin.i64(i64 %.13.i695.i, i64 24)
  tail call void @NRT_incref(ptr %base.i.i.i.i289)
  tail call void @NRT_incref(ptr %base.i.i.i.i289)
  tail call void @NRT_incref(ptr %base.i.i.i.i289)
  tail call void @NRT_incref(ptr %base.i.i.i.i)
  tail call void @NRT_incref(ptr %base.i.i.i.i)
  tail call void @NRT_incref(ptr %base.i.i.i.i)
  %.179.i.not = icmp eq i64 %.463, 12
  tail call void @NRT_decref(ptr %base.i.i.i.i289)
  tail call void @NRT_decref(ptr null)
  tail call void @NRT_decref(ptr null)
  tail call void @NRT_decref(ptr %base.i.i.i.i289)
  tail call void @NRT_decref(ptr %base.i.i.i.i)
  tail call void @NRT_decref(ptr null)
  tail call void @NRT_decref(ptr null)
  tail call void @NRT_decref(ptr %base.i.i.i.i)
  br i1 %.179.i.not, label %B282.i, label %B86.i
B86.i:
  %count.2.0.i = phi i64 [ %.233.i, %B252.i ], [ %.13.i695.i, %B20.i ]
  %done.2.0.i = phi i64 [ %.725.i, %B252.i ], [ 1, %B20.i ]
  %there.2.sroa.36.0.i = phi ptr [ %here.2.sroa.40.0.i, %B252.i ], [ %data.i.i.i.i295, %B20.i ]
  %there.2.sroa.0.0.i = phi ptr [ %here.2.sroa.0.0.i, %B252.i ], [ %base.i.i.i.i289, %B20.i ]
  %here.2.sroa.40.0.i = phi ptr [ %there.2.sroa.36.0.i, %B252.i ], [ %data.i.i.i.i, %B20.i ]
  %here.2.sroa.0.0.i = phi ptr [ %there.2.sroa.0.0.i, %B252.i ], [ %base.i.i.i.i, %B20.i ]
  tail call void @NRT_decref(ptr %there.2.sroa.0.0.i)
  tail call void @NRT_decref(ptr %here.2.sroa.0.0.i)
  %.198.i = sub nsw i64 %14, %done.2.0.i
  %.13.i901.i = tail call i64 @llvm.smin.i64(i64 %.198.i, i64 %done.2.0.i)
  %.233.i = sub i64 %count.2.0.i, %.13.i901.i
  %.276.i = icmp slt i64 %.13.i901.i, 0
  %.277.i323 = select i1 %.276.i, i64 %longest.2.0.lcssa.i328, i64 0
  %.278.i324 = add i64 %.277.i323, %.13.i901.i
  %.281.i = icmp slt i64 %.278.i324, 0
  br i1 %.281.i, label %B86.endif.else.if.i, label %B86.endif.else.endif.i
B252.i:
  tail call void @NRT_incref(ptr %there.2.sroa.0.0.i)
  tail call void @NRT_incref(ptr %here.2.sroa.0.0.i)
  tail call void @NRT_incref(ptr %here.2.sroa.0.0.i)
  tail call void @NRT_incref(ptr %here.2.sroa.0.0.i)
  tail call void @NRT_incref(ptr %there.2.sroa.0.0.i)
  tail call void @NRT_incref(ptr %there.2.sroa.0.0.i)
  tail call void @NRT_incref(ptr %there.2.sroa.0.0.i)
  %.725.i = add nsw i64 %.13.i901.i, %done.2.0.i
  %.731.i = icmp slt i64 %.725.i, %14
  tail call void @NRT_decref(ptr %here.2.sroa.0.0.i)
  tail call void @NRT_decref(ptr null)
  tail call void @NRT_decref(ptr %there.2.sroa.0.0.i)
  tail call void @NRT_decref(ptr %here.2.sroa.0.0.i)
  tail call void @NRT_decref(ptr %there.2.sroa.0.0.i)
  tail call void @NRT_decref(ptr null)
  tail call void @NRT_decref(ptr %here.2.sroa.0.0.i)
  tail call void @NRT_decref(ptr %there.2.sroa.0.0.i)
  br i1 %.731.i, label %B86.i, label %B282.i
B282.i:
  %count.3.1.i = phi i64 [ 1, %B20.i ], [ %.233.i, %B252.i ]
  %there.3.sroa.52.1.i = phi ptr [ %data.i.i.i.i295, %B20.i ], [ %here.2.sroa.40.0.i, %B252.i ]
  %there.2.sroa.0.1.i = phi ptr [ %base.i.i.i.i289, %B20.i ], [ %here.2.sroa.0.0.i, %B252.i ]
  %here.3.sroa.40.1.i = phi ptr [ %data.i.i.i.i, %B20.i ], [ %there.2.sroa.36.0.i, %B252.i ]
  %here.2.sroa.0.1.i = phi ptr [ %base.i.i.i.i, %B20.i ], [ %there.2.sroa.0.0.i, %B252.i ]
  tail call void @NRT_incref(ptr %here.2.sroa.0.1.i)
  tail call void @NRT_decref(ptr %there.2.sroa.0.1.i)
  tail call void @NRT_decref(ptr %here.2.sroa.0.1.i)
  tail call void @NRT_decref(ptr null)
  tail call void @NRT_decref(ptr %here.2.sroa.0.1.i)
  %.857926.not.i = icmp slt i64 %count.3.1.i, 1
  br i1 %.857926.not.i, label %B412.thread.i, label %B334.if.i
B412.thread.i:
  tail call void @NRT_decref(ptr %here.2.sroa.0.1.i)
  br label %B462.thread.i
B412.i:
  tail call void @NRT_decref(ptr %here.2.sroa.0.1.i)
  %.988.i = icmp ugt i64 %.963.i, 8
  br i1 %.988.i, label %B434.i, label %B462.thread.i
B434.i:
  %size.2.0.i = phi i64 [ %.991.i, %B434.i ], [ 16, %B412.i ]
  %.991.i = shl nsw i64 %size.2.0.i, 1
  %.998.i = icmp slt i64 %size.2.0.i, %.963.i
  br i1 %.998.i, label %B434.i, label %B462.i
B462.i:
  %.1013.not.i = icmp sgt i64 %.991.i, %longest.2.0.lcssa.i328
  br i1 %.1013.not.i, label %B504.i, label %B564.i
B462.thread.i:
  %n.2.0.lcssa948.i = phi i64 [ 0, %B412.thread.i ], [ %.963.i, %B412.i ]
  br i1 %.1013.not905.i, label %B504.thread.i, label %B564.i
B504.thread.i:
  tail call void @NRT_decref(ptr %there.2.sroa.0.1.i)
  br label %B0.endif.endif.endif.i.i312
B504.i:
  tail call void @NRT_decref(ptr %there.2.sroa.0.1.i)
  %.31.i.i322 = icmp ugt i64 %.991.i, 1152921504606846975
  br i1 %.31.i.i322, label %B226.endif.endif.endif.if, label %B0.endif.endif.endif.i.i312
B0.endif.endif.endif.i.i312:
  %n.2.0.lcssa947.i = phi i64 [ %n.2.0.lcssa948.i, %B504.thread.i ], [ %.963.i, %B504.i ]
  %size.3.1908911.i = phi i64 [ 16, %B504.thread.i ], [ %.991.i, %B504.i ]
  %.30.i.i313 = shl nuw nsw i64 %size.3.1908911.i, 3
  %all.i.i.i.i.i314 = add nuw i64 %.30.i.i313, 128
  %base.i.i.i.i.i315 = tail call ptr @malloc(i64 %all.i.i.i.i.i314)
  %none.i.i.i.i.i316 = icmp eq ptr %base.i.i.i.i.i315, null
  br i1 %none.i.i.i.i.i316, label %B226.endif.endif.endif.if, label %B504.endif.i
B564.i:
  %base.i.i.i.i.sink951.i = phi ptr [ %base.i.i.i.i.i315, %B504.endif.i ], [ %there.2.sroa.0.1.i, %B462.thread.i ], [ %there.2.sroa.0.1.i, %B462.i ]
  %n.2.0.lcssa945.i = phi i64 [ %n.2.0.lcssa947.i, %B504.endif.i ], [ %n.2.0.lcssa948.i, %B462.thread.i ], [ %.963.i, %B462.i ]
  %size.3.1906.i = phi i64 [ %size.3.1908911.i, %B504.endif.i ], [ 16, %B462.thread.i ], [ %.991.i, %B462.i ]
  %"$phi564.0.2.sroa.40.0.i" = phi i64 [ %size.3.1908911.i, %B504.endif.i ], [ %longest.2.0.lcssa.i328, %B462.thread.i ], [ %longest.2.0.lcssa.i328, %B462.i ]
  %"$phi564.0.2.sroa.32.0.i" = phi ptr [ %data.i.i.i.i.i320, %B504.endif.i ], [ %there.3.sroa.52.1.i, %B462.thread.i ], [ %there.3.sroa.52.1.i, %B462.i ]
  tail call void @NRT_incref(ptr %base.i.i.i.i.sink951.i)
  tail call void @NRT_incref(ptr %base.i.i.i.i.sink951.i)
  tail call void @NRT_decref(ptr %base.i.i.i.i.sink951.i)
  tail call void @NRT_decref(ptr null)
  tail call void @NRT_decref(ptr %base.i.i.i.i.sink951.i)
  tail call void @NRT_incref(ptr %base.i.i.i.i.sink951.i)
  tail call void @NRT_decref(ptr null)
  tail call void @NRT_decref(ptr %base.i.i.i.i.sink951.i)
  %spec.select921.i = tail call i64 @llvm.smax.i64(i64 %size.3.1906.i, i64 0)
  %.1191931.not.i = icmp eq i64 %spec.select921.i, 0
  br i1 %.1191931.not.i, label %B656.preheader.i, label %B596.if.i.preheader
B596.if.i.preheader:
  %15 = shl nuw i64 %size.3.1906.i, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %"$phi564.0.2.sroa.32.0.i", i8 -1, i64 %15, i1 false)
  br label %B656.preheader.i
B656.preheader.i:
  %.1349934.i = icmp sgt i64 %n.2.0.lcssa945.i, 0
  br i1 %.1349934.i, label %B656.if.lr.ph.i, label %B226.endif.endif.endif.endif
B656.if.lr.ph.i:
  %.1422.i = add nsw i64 %size.3.1906.i, -1
  br label %B656.if.i
B786.i:
  %at.2.1.i = phi i64 [ %.1516.i, %B786.i ], [ %.1423.i, %B656.if.i ]
  %.1511.i = add nsw i64 %at.2.1.i, 1
  %.1516.i = and i64 %.1511.i, %.1422.i
  %.1537.i311 = icmp slt i64 %.1516.i, 0
  %.1538.i = select i1 %.1537.i311, i64 %"$phi564.0.2.sroa.40.0.i", i64 0
  %16 = getelementptr i64, ptr %"$phi564.0.2.sroa.32.0.i", i64 %.1516.i
  %.1552.i = getelementptr i64, ptr %16, i64 %.1538.i
  %.1553.i = load i64, ptr %.1552.i, align 8
  %.1554.not.i = icmp eq i64 %.1553.i, -1
  %.1596.not.i = icmp eq i64 %.1553.i, %.1416.i
  %or.cond900.i = or i1 %.1554.not.i, %.1596.not.i
  br i1 %or.cond900.i, label %B866.i, label %B786.i
B866.i:
  %.1643.i = phi i64 [ %.1461.i, %B656.if.i ], [ %.1553.i, %B786.i ]
  %.1628.pre-phi.i = phi i64 [ %.1446.i, %B656.if.i ], [ %.1538.i, %B786.i ]
  %at.3.2.i = phi i64 [ %.1423.i, %B656.if.i ], [ %.1516.i, %B786.i ]
  %.1644.i = icmp eq i64 %.1643.i, -1
  br i1 %.1644.i, label %B900.i, label %B930.i
B900.i:
  %17 = getelementptr i64, ptr %"$phi564.0.2.sroa.32.0.i", i64 %at.3.2.i
  %.1642.i = getelementptr i64, ptr %17, i64 %.1628.pre-phi.i
  store i64 %.1416.i, ptr %.1642.i, align 8
  %.1695.i = icmp slt i64 %kept.2.0937.i, 0
  %.1696.i = select i1 %.1695.i, i64 %.677, i64 0
  %18 = getelementptr i64, ptr %.693, i64 %kept.2.0937.i
  %.1710.i = getelementptr i64, ptr %18, i64 %.1696.i
  store i64 %.1416.i, ptr %.1710.i, align 8
  %.1715.i = add nsw i64 %kept.2.0937.i, 1
  br label %B930.i
B930.i:
  %kept.3.1.i = phi i64 [ %.1715.i, %B900.i ], [ %kept.2.0937.i, %B866.i ]
  %exitcond941.not.i = icmp eq i64 %.1362.i, %n.2.0.lcssa945.i
  br i1 %exitcond941.not.i, label %B226.endif.endif.endif.endif, label %B656.if.i
B86.endif.else.if.i:
  br label %B86.endif.else.endif.i
B86.endif.else.endif.i:
  %.266.sroa.0.1.i = phi i64 [ 0, %B86.endif.else.if.i ], [ %.278.i324, %B86.i ]
  %.286.not.i = icmp slt i64 %.278.i324, %longest.2.0.lcssa.i328
  br i1 %.286.not.i, label %B86.endif.else.endif.endif.endif.if.i, label %B86.endif.else.endif.if.i
B86.endif.else.endif.if.i:
  br label %B86.endif.else.endif.endif.endif.if.i
B86.endif.else.endif.endif.endif.if.i:
  %.266.sroa.0.2.i = phi i64 [ %longest.2.0.lcssa.i328, %B86.endif.else.endif.if.i ], [ %.266.sroa.0.1.i, %B86.endif.else.endif.i ]
  %.379.i = getelementptr i64, ptr %here.2.sroa.40.0.i, i64 %.266.sroa.0.2.i
  tail call void @NRT_incref(ptr %here.2.sroa.0.0.i)
  tail call void @NRT_decref(ptr null)
  %.497923.not.i = icmp slt i64 %.233.i, 1
  br i1 %.497923.not.i, label %B252.i, label %B184.if.i
B184.if.i:
  %.441.0924.i = phi i64 [ %.510.i, %B184.if.i ], [ 0, %B86.endif.else.endif.endif.endif.if.i ]
  %.510.i = add nuw nsw i64 %.441.0924.i, 1
  %19 = getelementptr i64, ptr %here.2.sroa.40.0.i, i64 %.441.0924.i
  %.564.i = load i64, ptr %19, align 8
  %20 = getelementptr i64, ptr %.379.i, i64 %.441.0924.i
  %.594.i = load i64, ptr %20, align 8
  %.13.i902.i = tail call i64 @llvm.umin.i64(i64 %.594.i, i64 %.564.i)
  %21 = getelementptr i64, ptr %there.2.sroa.36.0.i, i64 %.441.0924.i
  store i64 %.13.i902.i, ptr %21, align 8
  %exitcond.not.i325 = icmp eq i64 %.233.i, %.510.i
  br i1 %exitcond.not.i325, label %B252.i, label %B184.if.i
B334.if.i:
  %last.2.0930.i = phi i64 [ %.924.i, %B334.if.i ], [ -1, %B282.i ]
  %n.2.0929.i = phi i64 [ %.963.i, %B334.if.i ], [ 0, %B282.i ]
  %.801.0927.i = phi i64 [ %.870.i, %B334.if.i ], [ 0, %B282.i ]
  %.870.i = add nuw nsw i64 %.801.0927.i, 1
  %22 = getelementptr i64, ptr %here.3.sroa.40.1.i, i64 %.801.0927.i
  %.924.i = load i64, ptr %22, align 8
  %.954.i = getelementptr i64, ptr %.693, i64 %n.2.0929.i
  store i64 %.924.i, ptr %.954.i, align 8
  %.957.i = icmp ne i64 %.924.i, %last.2.0930.i
  %.958.i = icmp ne i64 %.924.i, -1
  %.959.i = and i1 %.957.i, %.958.i
  %.962.i = zext i1 %.959.i to i64
  %.963.i = add nuw nsw i64 %n.2.0929.i, %.962.i
  %exitcond939.not.i = icmp eq i64 %count.3.1.i, %.870.i
  br i1 %exitcond939.not.i, label %B412.i, label %B334.if.i
B504.endif.i:
  store i64 1, ptr %base.i.i.i.i.i315, align 4
  %from.i.i.i.i.i317 = ptrtoint ptr %base.i.i.i.i.i315 to i64
  %behind.i.i.i.i.i318 = add i64 %from.i.i.i.i.i317, 127
  %at.i.i.i.i.i319 = and i64 %behind.i.i.i.i.i318, -64
  %data.i.i.i.i.i320 = inttoptr i64 %at.i.i.i.i.i319 to ptr
  %slot.i.i.i.i.i321 = getelementptr i8, ptr %base.i.i.i.i.i315, i64 24
  store ptr %data.i.i.i.i.i320, ptr %slot.i.i.i.i.i321, align 8
  tail call void @NRT_incref(ptr %base.i.i.i.i.i315)
  tail call void @NRT_decref(ptr %base.i.i.i.i.i315)
  br label %B564.i
B656.if.i:
  %kept.2.0937.i = phi i64 [ 0, %B656.if.lr.ph.i ], [ %kept.3.1.i, %B930.i ]
  %.1293.0935.i = phi i64 [ 0, %B656.if.lr.ph.i ], [ %.1362.i, %B930.i ]
  %.1362.i = add nuw nsw i64 %.1293.0935.i, 1
  %23 = getelementptr i64, ptr %.693, i64 %.1293.0935.i
  %.1416.i = load i64, ptr %23, align 8
  %.1423.i = and i64 %.1416.i, %.1422.i
  %.1445.i = icmp slt i64 %.1423.i, 0
  %.1446.i = select i1 %.1445.i, i64 %"$phi564.0.2.sroa.40.0.i", i64 0
  %24 = getelementptr i64, ptr %"$phi564.0.2.sroa.32.0.i", i64 %.1423.i
  %.1460.i = getelementptr i64, ptr %24, i64 %.1446.i
  %.1461.i = load i64, ptr %.1460.i, align 8
  %.1462.not.i = icmp eq i64 %.1461.i, -1
  %.1505.not.i = icmp eq i64 %.1461.i, %.1416.i
  %or.cond.i = or i1 %.1462.not.i, %.1505.not.i
  br i1 %or.cond.i, label %B866.i, label %B786.i
B226.endif.endif.endif.if:
  store ptr null, ptr %excinfo, align 8
  br label %common.ret
B226.endif.endif.endif.endif:
  %base.i.i.i.i289.sink = phi ptr [ %base.i.i.i.i289, %B16.i ], [ %base.i.i.i.i.sink951.i, %B656.preheader.i ], [ %base.i.i.i.i.sink951.i, %B930.i ]
  %.727.0.ph = phi i64 [ 0, %B16.i ], [ 0, %B656.preheader.i ], [ %kept.3.1.i, %B930.i ]
  tail call void @NRT_decref(ptr %base.i.i.i.i289.sink)
  tail call void @NRT_decref(ptr %arg.out.0)
  tail call void @NRT_decref(ptr %arg.out.0)
  %.761 = add nsw i64 %.727.0.ph, %total.2.0365
  %25 = getelementptr i64, ptr %arg.out_ends.4, i64 %.223.0363
  store i64 %.761, ptr %25, align 8
  %.823 = load i64, ptr %0, align 8
  %exitcond.not = icmp eq i64 %.292, %arg.ends.5.0
  br i1 %exitcond.not, label %B386, label %B224.if
}
define i32 @prose_lengths(ptr noalias %retptr, ptr noalias %excinfo, ptr %arg.points.0, ptr %arg.points.1, i64 %arg.points.2, i64 %arg.points.3, ptr %arg.points.4, i64 %arg.points.5.0, i64 %arg.points.6.0, ptr %arg.ends.0, ptr %arg.ends.1, i64 %arg.ends.2, i64 %arg.ends.3, ptr %arg.ends.4, i64 %arg.ends.5.0, i64 %arg.ends.6.0, ptr %arg.out.0, ptr %arg.out.1, i64 %arg.out.2, i64 %arg.out.3, ptr %arg.out.4, i64 %arg.out.5.0, i64 %arg.out.6.0) {
entry:
  tail call void @NRT_incref(ptr %arg.points.0)
  tail call void @NRT_incref(ptr %arg.ends.0)
  tail call void @NRT_incref(ptr %arg.out.0)
  %.140270.not = icmp slt i64 %arg.ends.5.0, 1
  br i1 %.140270.not, label %B572, label %B64.if
B256:
  %.400 = icmp slt i64 %.255.0263, 0
  %.401 = select i1 %.400, i64 %arg.points.5.0, i64 0
  %0 = getelementptr i32, ptr %arg.points.4, i64 %.255.0263
  %.415 = getelementptr i32, ptr %0, i64 %.401
  %.416 = load i32, ptr %.415, align 4
  %.437 = icmp eq i32 %.416, 10
  br i1 %.437, label %B270, label %B346
B270:
  %.446 = icmp sgt i64 %size.3.1266, 14
  br i1 %.446, label %B292, label %B538
B292:
  %.465 = icmp ugt i64 %size.3.1266, 39
  %or.cond251 = select i1 %comma.4.1268, i1 %.465, i1 false
  %or.cond254 = select i1 %sentence.4.1267, i1 true, i1 %or.cond251
  %.471 = select i1 %or.cond254, i64 %size.3.1266, i64 0
  %spec.select = add nuw nsw i64 %.471, %prose.2.1265
  br label %B538
B346:
  %.504 = add nsw i64 %size.3.1266, 1
  %.512 = icmp ugt i32 %.416, 65280
  %.516 = icmp eq i32 %.416, 12290
  %or.cond = or i1 %.512, %.516
  br i1 %or.cond, label %B380, label %B454
B380:
  switch i32 %.416, label %B418 [
    i32 65311, label %B428
    i32 65281, label %B428
    i32 12290, label %B428
    i32 65307, label %B428
  ]
B418:
  br label %B428
B428:
  %"$phi428.3.4.2" = phi i1 [ true, %B380 ], [ false, %B418 ], [ true, %B380 ], [ true, %B380 ], [ true, %B380 ]
  %.563 = or i1 %sentence.4.1267, %"$phi428.3.4.2"
  %.572 = icmp eq i32 %.416, 65292
  %.574 = or i1 %comma.4.1268, %.572
  br label %B538
B454:
  %.594 = icmp ult i32 %.416, 64
  br i1 %.594, label %B466, label %B538
B466:
  switch i32 %.416, label %B514.fold.split [
    i32 33, label %B514
    i32 63, label %B514
    i32 32, label %B504
  ]
B504:
  %.631 = icmp eq i32 %before.2.1269, 46
  br label %B514
B514.fold.split:
  br label %B514
B514:
  %"$phi514.3.4.2" = phi i1 [ true, %B466 ], [ true, %B466 ], [ %.631, %B504 ], [ false, %B514.fold.split ]
  %.651 = or i1 %sentence.4.1267, %"$phi514.3.4.2"
  %.660 = icmp eq i32 %.416, 44
  %.662 = or i1 %comma.4.1268, %.660
  br label %B538
B538:
  %"$phi256.2.2.2258" = phi i32 [ %.416, %B454 ], [ %.416, %B428 ], [ %.416, %B514 ], [ 10, %B292 ], [ 10, %B270 ]
  %prose.3.2 = phi i64 [ %prose.2.1265, %B454 ], [ %prose.2.1265, %B428 ], [ %prose.2.1265, %B514 ], [ %spec.select, %B292 ], [ %prose.2.1265, %B270 ]
  %size.4.2 = phi i64 [ %.504, %B454 ], [ %.504, %B428 ], [ %.504, %B514 ], [ 0, %B292 ], [ 0, %B270 ]
  %sentence.5.2 = phi i1 [ %sentence.4.1267, %B454 ], [ %.563, %B428 ], [ %.651, %B514 ], [ false, %B292 ], [ false, %B270 ]
  %comma.5.2 = phi i1 [ %comma.4.1268, %B454 ], [ %.574, %B428 ], [ %.662, %B514 ], [ false, %B292 ], [ false, %B270 ]
  %.311 = icmp ugt i64 %.258.0264, 1
  br i1 %.311, label %B174.if, label %B544
B544:
  %prose.2.1.lcssa = phi i64 [ 0, %B64.if ], [ %prose.3.2, %B538 ]
  %1 = getelementptr i64, ptr %arg.out.4, i64 %.82.0271
  store i64 %prose.2.1.lcssa, ptr %1, align 8
  %.772 = load i64, ptr %2, align 8
  %exitcond.not = icmp eq i64 %arg.ends.5.0, %.153
  br i1 %exitcond.not, label %B572, label %B64.if
B572:
  tail call void @NRT_decref(ptr %arg.points.0)
  tail call void @NRT_decref(ptr %arg.out.0)
  tail call void @NRT_decref(ptr %arg.ends.0)
  store ptr null, ptr %retptr, align 8
  ret i32 0
B64.if:
  %start.2.0273 = phi i64 [ %.772, %B544 ], [ 0, %entry ]
  %.82.0271 = phi i64 [ %.153, %B544 ], [ 0, %entry ]
  %.153 = add nuw nsw i64 %.82.0271, 1
  %2 = getelementptr i64, ptr %arg.ends.4, i64 %.82.0271
  %.227 = load i64, ptr %2, align 8
  %reass.sub = sub i64 %.227, %start.2.0273
  %.311262.not = icmp ugt i64 %reass.sub, 9223372036854775806
  br i1 %.311262.not, label %B544, label %B174.if.preheader
B174.if.preheader:
  %.268 = add nuw nsw i64 %reass.sub, 1
  br label %B174.if
B174.if:
  %before.2.1269 = phi i32 [ %"$phi256.2.2.2258", %B538 ], [ 0, %B174.if.preheader ]
  %comma.4.1268 = phi i1 [ %comma.5.2, %B538 ], [ false, %B174.if.preheader ]
  %sentence.4.1267 = phi i1 [ %sentence.5.2, %B538 ], [ false, %B174.if.preheader ]
  %size.3.1266 = phi i64 [ %size.4.2, %B538 ], [ 0, %B174.if.preheader ]
  %prose.2.1265 = phi i64 [ %prose.3.2, %B538 ], [ 0, %B174.if.preheader ]
  %.258.0264 = phi i64 [ %.320, %B538 ], [ %.268, %B174.if.preheader ]
  %.255.0263 = phi i64 [ %.324, %B538 ], [ %start.2.0273, %B174.if.preheader ]
  %.320 = add nsw i64 %.258.0264, -1
  %.324 = add i64 %.255.0263, 1
  %.384 = icmp slt i64 %.255.0263, %.227
  br i1 %.384, label %B256, label %B270
}
define i32 @agreements(ptr noalias %retptr, ptr noalias %excinfo, ptr %arg.signatures.0, ptr %arg.signatures.1, i64 %arg.signatures.2, i64 %arg.signatures.3, ptr %arg.signatures.4, i64 %arg.signatures.5.0, i64 %arg.signatures.5.1, i64 %arg.signatures.6.0, i64 %arg.signatures.6.1, ptr %arg.a.0, ptr %arg.a.1, i64 %arg.a.2, i64 %arg.a.3, ptr %arg.a.4, i64 %arg.a.5.0, i64 %arg.a.6.0, ptr %arg.b.0, ptr %arg.b.1, i64 %arg.b.2, i64 %arg.b.3, ptr %arg.b.4, i64 %arg.b.5.0, i64 %arg.b.6.0, ptr %arg.out.0, ptr %arg.out.1, i64 %arg.out.2, i64 %arg.out.3, ptr %arg.out.4, i64 %arg.out.5.0, i64 %arg.out.6.0) {
entry:
  tail call void @NRT_incref(ptr %arg.signatures.0)
  tail call void @NRT_incref(ptr %arg.a.0)
  tail call void @NRT_incref(ptr %arg.b.0)
  tail call void @NRT_incref(ptr %arg.out.0)
  %.157216.not = icmp slt i64 %arg.a.5.0, 1
  br i1 %.157216.not, label %B212, label %B60.if.lr.ph
B60.if.lr.ph:
  %.295212.not = icmp slt i64 %arg.signatures.5.1, 1
  br label %B60.if
B200:
  %count.2.1.lcssa = phi i32 [ 0, %B60.if ], [ %.507, %B120.if ]
  %0 = getelementptr i32, ptr %arg.out.4, i64 %.99.0217
  store i32 %count.2.1.lcssa, ptr %0, align 4
  %exitcond219.not = icmp eq i64 %.170, %arg.a.5.0
  br i1 %exitcond219.not, label %B212, label %B60.if
B212:
  tail call void @NRT_decref(ptr %arg.signatures.0)
  tail call void @NRT_decref(ptr %arg.out.0)
  tail call void @NRT_decref(ptr %arg.b.0)
  tail call void @NRT_decref(ptr %arg.a.0)
  store ptr null, ptr %retptr, align 8
  ret i32 0
B60.if:
  %.99.0217 = phi i64 [ 0, %B60.if.lr.ph ], [ %.170, %B200 ]
  %.170 = add nuw nsw i64 %.99.0217, 1
  br i1 %.295212.not, label %B200, label %B120.if.lr.ph
B120.if.lr.ph:
  %1 = getelementptr i64, ptr %arg.a.4, i64 %.99.0217
  %.363 = load i64, ptr %1, align 8
  %.388 = icmp slt i64 %.363, 0
  %.389 = select i1 %.388, i64 %arg.signatures.5.0, i64 0
  %.390 = add i64 %.389, %.363
  %.410 = mul i64 %.390, %arg.signatures.5.1
  %2 = getelementptr i32, ptr %arg.signatures.4, i64 %.410
  %3 = getelementptr i64, ptr %arg.b.4, i64 %.99.0217
  %.448 = load i64, ptr %3, align 8
  %.473 = icmp slt i64 %.448, 0
  %.474 = select i1 %.473, i64 %arg.signatures.5.0, i64 0
  %.475 = add i64 %.474, %.448
  %.495 = mul i64 %.475, %arg.signatures.5.1
  %4 = getelementptr i32, ptr %arg.signatures.4, i64 %.495
  br label %B120.if
B120.if:
  %count.2.1215 = phi i32 [ 0, %B120.if.lr.ph ], [ %.507, %B120.if ]
  %.239.0213 = phi i64 [ 0, %B120.if.lr.ph ], [ %.308, %B120.if ]
  %.308 = add nuw nsw i64 %.239.0213, 1
  %.414 = getelementptr i32, ptr %2, i64 %.239.0213
  %.415 = load i32, ptr %.414, align 4
  %.499 = getelementptr i32, ptr %4, i64 %.239.0213
  %.500 = load i32, ptr %.499, align 4
  %.503 = icmp eq i32 %.415, %.500
  %.506 = zext i1 %.503 to i32
  %.507 = add i32 %count.2.1215, %.506
  %exitcond.not = icmp eq i64 %arg.signatures.5.1, %.308
  br i1 %exitcond.not, label %B200, label %B120.if
}
define i32 @band_keys.u1(ptr noalias %retptr, ptr noalias %excinfo, ptr %arg.signatures.0, ptr %arg.signatures.1, i64 %arg.signatures.2, i64 %arg.signatures.3, ptr %arg.signatures.4, i64 %arg.signatures.5.0, i64 %arg.signatures.5.1, i64 %arg.signatures.6.0, i64 %arg.signatures.6.1, ptr %arg.heights.0, ptr %arg.heights.1, i64 %arg.heights.2, i64 %arg.heights.3, ptr %arg.heights.4, i64 %arg.heights.5.0, i64 %arg.heights.6.0, ptr %arg.out.0, ptr %arg.out.1, i64 %arg.out.2, i64 %arg.out.3, ptr %arg.out.4, i64 %arg.out.5.0, i64 %arg.out.5.1, i64 %arg.out.6.0, i64 %arg.out.6.1) {
entry:
  tail call void @NRT_incref(ptr %arg.signatures.0)
  tail call void @NRT_incref(ptr %arg.heights.0)
  tail call void @NRT_incref(ptr %arg.out.0)
  %.152248.not = icmp slt i64 %arg.signatures.5.0, 1
  br i1 %.152248.not, label %B440, label %B60.if.lr.ph
B60.if.lr.ph:
  %.285244.not = icmp slt i64 %arg.heights.5.0, 1
  br label %B60.if
B60.loopexit:
  %exitcond251.not = icmp eq i64 %.165, %arg.signatures.5.0
  br i1 %exitcond251.not, label %B440, label %B60.if
B302:
  %x.4.2.lcssa = phi i64 [ 0, %B124.if ], [ %.538, %B218.if ]
  %.578 = add nsw i64 %.359, %at.2.1247
  %.582 = lshr i64 %x.4.2.lcssa, 32
  %.584 = xor i64 %.582, %x.4.2.lcssa
  %.587 = mul i64 %.584, -2960836687051489901
  %.588 = lshr i64 %.587, 32
  %.589 = trunc i64 %.588 to i32
  %.639 = mul i64 %.229.0245, %arg.out.6.0
  %gep = getelementptr i8, ptr %invariant.gep, i64 %.639
  store i32 %.589, ptr %gep, align 4
  %exitcond.not = icmp eq i64 %arg.heights.5.0, %.298
  br i1 %exitcond.not, label %B60.loopexit, label %B124.if
B440:
  tail call void @NRT_decref(ptr %arg.signatures.0)
  tail call void @NRT_decref(ptr %arg.out.0)
  tail call void @NRT_decref(ptr %arg.heights.0)
  store ptr null, ptr %retptr, align 8
  ret i32 0
B60.if:
  %.94.0249 = phi i64 [ 0, %B60.if.lr.ph ], [ %.165, %B60.loopexit ]
  %.165 = add nuw nsw i64 %.94.0249, 1
  br i1 %.285244.not, label %B60.loopexit, label %B124.if.lr.ph
B124.if.lr.ph:
  %.529 = mul i64 %.94.0249, %arg.signatures.5.1
  %0 = getelementptr i8, ptr %arg.signatures.4, i64 %.529
  %.640 = mul i64 %.94.0249, %arg.out.6.1
  %invariant.gep = getelementptr i8, ptr %arg.out.4, i64 %.640
  br label %B124.if
B124.if:
  %at.2.1247 = phi i64 [ 0, %B124.if.lr.ph ], [ %.578, %B302 ]
  %.229.0245 = phi i64 [ 0, %B124.if.lr.ph ], [ %.298, %B302 ]
  %.298 = add nuw nsw i64 %.229.0245, 1
  %1 = getelementptr i64, ptr %arg.heights.4, i64 %.229.0245
  %.359 = load i64, ptr %1, align 8
  %.442240.not = icmp slt i64 %.359, 1
  br i1 %.442240.not, label %B302, label %B218.if
B218.if:
  %x.4.2243 = phi i64 [ %.538, %B218.if ], [ 0, %B124.if ]
  %.389.0242 = phi i64 [ %.451, %B218.if ], [ %.359, %B124.if ]
  %.386.0241 = phi i64 [ %.455, %B218.if ], [ %at.2.1247, %B124.if ]
  %.451 = add nsw i64 %.389.0242, -1
  %.455 = add i64 %.386.0241, 1
  %.481 = mul i64 %x.4.2243, -7046029254386353131
  %.510 = icmp slt i64 %.386.0241, 0
  %.511 = select i1 %.510, i64 %arg.signatures.5.1, i64 0
  %2 = getelementptr i8, ptr %0, i64 %.386.0241
  %.533 = getelementptr i8, ptr %2, i64 %.511
  %.534 = load i8, ptr %.533, align 1
  %.537 = zext i8 %.534 to i64
  %.538 = add i64 %.481, %.537
  %.442 = icmp ugt i64 %.389.0242, 1
  br i1 %.442, label %B218.if, label %B302
}
define i32 @band_keys.u2(ptr noalias %retptr, ptr noalias %excinfo, ptr %arg.signatures.0, ptr %arg.signatures.1, i64 %arg.signatures.2, i64 %arg.signatures.3, ptr %arg.signatures.4, i64 %arg.signatures.5.0, i64 %arg.signatures.5.1, i64 %arg.signatures.6.0, i64 %arg.signatures.6.1, ptr %arg.heights.0, ptr %arg.heights.1, i64 %arg.heights.2, i64 %arg.heights.3, ptr %arg.heights.4, i64 %arg.heights.5.0, i64 %arg.heights.6.0, ptr %arg.out.0, ptr %arg.out.1, i64 %arg.out.2, i64 %arg.out.3, ptr %arg.out.4, i64 %arg.out.5.0, i64 %arg.out.5.1, i64 %arg.out.6.0, i64 %arg.out.6.1) {
entry:
  tail call void @NRT_incref(ptr %arg.signatures.0)
  tail call void @NRT_incref(ptr %arg.heights.0)
  tail call void @NRT_incref(ptr %arg.out.0)
  %.152248.not = icmp slt i64 %arg.signatures.5.0, 1
  br i1 %.152248.not, label %B440, label %B60.if.lr.ph
B60.if.lr.ph:
  %.285244.not = icmp slt i64 %arg.heights.5.0, 1
  br label %B60.if
B60.loopexit:
  %exitcond251.not = icmp eq i64 %.165, %arg.signatures.5.0
  br i1 %exitcond251.not, label %B440, label %B60.if
B302:
  %x.4.2.lcssa = phi i64 [ 0, %B124.if ], [ %.538, %B218.if ]
  %.578 = add nsw i64 %.359, %at.2.1247
  %.582 = lshr i64 %x.4.2.lcssa, 32
  %.584 = xor i64 %.582, %x.4.2.lcssa
  %.587 = mul i64 %.584, -2960836687051489901
  %.588 = lshr i64 %.587, 32
  %.589 = trunc i64 %.588 to i32
  %.639 = mul i64 %.229.0245, %arg.out.6.0
  %gep = getelementptr i8, ptr %invariant.gep, i64 %.639
  store i32 %.589, ptr %gep, align 4
  %exitcond.not = icmp eq i64 %arg.heights.5.0, %.298
  br i1 %exitcond.not, label %B60.loopexit, label %B124.if
B440:
  tail call void @NRT_decref(ptr %arg.signatures.0)
  tail call void @NRT_decref(ptr %arg.out.0)
  tail call void @NRT_decref(ptr %arg.heights.0)
  store ptr null, ptr %retptr, align 8
  ret i32 0
B60.if:
  %.94.0249 = phi i64 [ 0, %B60.if.lr.ph ], [ %.165, %B60.loopexit ]
  %.165 = add nuw nsw i64 %.94.0249, 1
  br i1 %.285244.not, label %B60.loopexit, label %B124.if.lr.ph
B124.if.lr.ph:
  %.529 = mul i64 %.94.0249, %arg.signatures.5.1
  %0 = getelementptr i16, ptr %arg.signatures.4, i64 %.529
  %.640 = mul i64 %.94.0249, %arg.out.6.1
  %invariant.gep = getelementptr i8, ptr %arg.out.4, i64 %.640
  br label %B124.if
B124.if:
  %at.2.1247 = phi i64 [ 0, %B124.if.lr.ph ], [ %.578, %B302 ]
  %.229.0245 = phi i64 [ 0, %B124.if.lr.ph ], [ %.298, %B302 ]
  %.298 = add nuw nsw i64 %.229.0245, 1
  %1 = getelementptr i64, ptr %arg.heights.4, i64 %.229.0245
  %.359 = load i64, ptr %1, align 8
  %.442240.not = icmp slt i64 %.359, 1
  br i1 %.442240.not, label %B302, label %B218.if
B218.if:
  %x.4.2243 = phi i64 [ %.538, %B218.if ], [ 0, %B124.if ]
  %.389.0242 = phi i64 [ %.451, %B218.if ], [ %.359, %B124.if ]
  %.386.0241 = phi i64 [ %.455, %B218.if ], [ %at.2.1247, %B124.if ]
  %.451 = add nsw i64 %.389.0242, -1
  %.455 = add i64 %.386.0241, 1
  %.481 = mul i64 %x.4.2243, -7046029254386353131
  %.510 = icmp slt i64 %.386.0241, 0
  %.511 = select i1 %.510, i64 %arg.signatures.5.1, i64 0
  %2 = getelementptr i16, ptr %0, i64 %.386.0241
  %.533 = getelementptr i16, ptr %2, i64 %.511
  %.534 = load i16, ptr %.533, align 2
  %.537 = zext i16 %.534 to i64
  %.538 = add i64 %.481, %.537
  %.442 = icmp ugt i64 %.389.0242, 1
  br i1 %.442, label %B218.if, label %B302
}
define i32 @band_keys.u4(ptr noalias %retptr, ptr noalias %excinfo, ptr %arg.signatures.0, ptr %arg.signatures.1, i64 %arg.signatures.2, i64 %arg.signatures.3, ptr %arg.signatures.4, i64 %arg.signatures.5.0, i64 %arg.signatures.5.1, i64 %arg.signatures.6.0, i64 %arg.signatures.6.1, ptr %arg.heights.0, ptr %arg.heights.1, i64 %arg.heights.2, i64 %arg.heights.3, ptr %arg.heights.4, i64 %arg.heights.5.0, i64 %arg.heights.6.0, ptr %arg.out.0, ptr %arg.out.1, i64 %arg.out.2, i64 %arg.out.3, ptr %arg.out.4, i64 %arg.out.5.0, i64 %arg.out.5.1, i64 %arg.out.6.0, i64 %arg.out.6.1) {
entry:
  tail call void @NRT_incref(ptr %arg.signatures.0)
  tail call void @NRT_incref(ptr %arg.heights.0)
  tail call void @NRT_incref(ptr %arg.out.0)
  %.152248.not = icmp slt i64 %arg.signatures.5.0, 1
  br i1 %.152248.not, label %B440, label %B60.if.lr.ph
B60.if.lr.ph:
  %.285244.not = icmp slt i64 %arg.heights.5.0, 1
  br label %B60.if
B60.loopexit:
  %exitcond251.not = icmp eq i64 %.165, %arg.signatures.5.0
  br i1 %exitcond251.not, label %B440, label %B60.if
B302:
  %x.4.2.lcssa = phi i64 [ 0, %B124.if ], [ %.538, %B218.if ]
  %.578 = add nsw i64 %.359, %at.2.1247
  %.582 = lshr i64 %x.4.2.lcssa, 32
  %.584 = xor i64 %.582, %x.4.2.lcssa
  %.587 = mul i64 %.584, -2960836687051489901
  %.588 = lshr i64 %.587, 32
  %.589 = trunc i64 %.588 to i32
  %.639 = mul i64 %.229.0245, %arg.out.6.0
  %gep = getelementptr i8, ptr %invariant.gep, i64 %.639
  store i32 %.589, ptr %gep, align 4
  %exitcond.not = icmp eq i64 %arg.heights.5.0, %.298
  br i1 %exitcond.not, label %B60.loopexit, label %B124.if
B440:
  tail call void @NRT_decref(ptr %arg.signatures.0)
  tail call void @NRT_decref(ptr %arg.out.0)
  tail call void @NRT_decref(ptr %arg.heights.0)
  store ptr null, ptr %retptr, align 8
  ret i32 0
B60.if:
  %.94.0249 = phi i64 [ 0, %B60.if.lr.ph ], [ %.165, %B60.loopexit ]
  %.165 = add nuw nsw i64 %.94.0249, 1
  br i1 %.285244.not, label %B60.loopexit, label %B124.if.lr.ph
B124.if.lr.ph:
  %.529 = mul i64 %.94.0249, %arg.signatures.5.1
  %0 = getelementptr i32, ptr %arg.signatures.4, i64 %.529
  %.640 = mul i64 %.94.0249, %arg.out.6.1
  %invariant.gep = getelementptr i8, ptr %arg.out.4, i64 %.640
  br label %B124.if
B124.if:
  %at.2.1247 = phi i64 [ 0, %B124.if.lr.ph ], [ %.578, %B302 ]
  %.229.0245 = phi i64 [ 0, %B124.if.lr.ph ], [ %.298, %B302 ]
  %.298 = add nuw nsw i64 %.229.0245, 1
  %1 = getelementptr i64, ptr %arg.heights.4, i64 %.229.0245
  %.359 = load i64, ptr %1, align 8
  %.442240.not = icmp slt i64 %.359, 1
  br i1 %.442240.not, label %B302, label %B218.if
B218.if:
  %x.4.2243 = phi i64 [ %.538, %B218.if ], [ 0, %B124.if ]
  %.389.0242 = phi i64 [ %.451, %B218.if ], [ %.359, %B124.if ]
  %.386.0241 = phi i64 [ %.455, %B218.if ], [ %at.2.1247, %B124.if ]
  %.451 = add nsw i64 %.389.0242, -1
  %.455 = add i64 %.386.0241, 1
  %.481 = mul i64 %x.4.2243, -7046029254386353131
  %.510 = icmp slt i64 %.386.0241, 0
  %.511 = select i1 %.510, i64 %arg.signatures.5.1, i64 0
  %2 = getelementptr i32, ptr %0, i64 %.386.0241
  %.533 = getelementptr i32, ptr %2, i64 %.511
  %.534 = load i32, ptr %.533, align 4
  %.537 = zext i32 %.534 to i64
  %.538 = add i64 %.481, %.537
  %.442 = icmp ugt i64 %.389.0242, 1
  br i1 %.442, label %B218.if, label %B302
}
define i32 @band_keys.u8(ptr noalias %retptr, ptr noalias %excinfo, ptr %arg.signatures.0, ptr %arg.signatures.1, i64 %arg.signatures.2, i64 %arg.signatures.3, ptr %arg.signatures.4, i64 %arg.signatures.5.0, i64 %arg.signatures.5.1, i64 %arg.signatures.6.0, i64 %arg.signatures.6.1, ptr %arg.heights.0, ptr %arg.heights.1, i64 %arg.heights.2, i64 %arg.heights.3, ptr %arg.heights.4, i64 %arg.heights.5.0, i64 %arg.heights.6.0, ptr %arg.out.0, ptr %arg.out.1, i64 %arg.out.2, i64 %arg.out.3, ptr %arg.out.4, i64 %arg.out.5.0, i64 %arg.out.5.1, i64 %arg.out.6.0, i64 %arg.out.6.1) {
entry:
  tail call void @NRT_incref(ptr %arg.signatures.0)
  tail call void @NRT_incref(ptr %arg.heights.0)
  tail call void @NRT_incref(ptr %arg.out.0)
  %.152248.not = icmp slt i64 %arg.signatures.5.0, 1
  br i1 %.152248.not, label %B440, label %B60.if.lr.ph
B60.if.lr.ph:
  %.285244.not = icmp slt i64 %arg.heights.5.0, 1
  br label %B60.if
B60.loopexit:
  %exitcond251.not = icmp eq i64 %.165, %arg.signatures.5.0
  br i1 %exitcond251.not, label %B440, label %B60.if
B302:
  %x.4.2.lcssa = phi i64 [ 0, %B124.if ], [ %.537, %B218.if ]
  %.577 = add nsw i64 %.359, %at.2.1247
  %.581 = lshr i64 %x.4.2.lcssa, 32
  %.583 = xor i64 %.581, %x.4.2.lcssa
  %.586 = mul i64 %.583, -2960836687051489901
  %.587 = lshr i64 %.586, 32
  %.588 = trunc i64 %.587 to i32
  %.638 = mul i64 %.229.0245, %arg.out.6.0
  %gep = getelementptr i8, ptr %invariant.gep, i64 %.638
  store i32 %.588, ptr %gep, align 4
  %exitcond.not = icmp eq i64 %arg.heights.5.0, %.298
  br i1 %exitcond.not, label %B60.loopexit, label %B124.if
B440:
  tail call void @NRT_decref(ptr %arg.signatures.0)
  tail call void @NRT_decref(ptr %arg.out.0)
  tail call void @NRT_decref(ptr %arg.heights.0)
  store ptr null, ptr %retptr, align 8
  ret i32 0
B60.if:
  %.94.0249 = phi i64 [ 0, %B60.if.lr.ph ], [ %.165, %B60.loopexit ]
  %.165 = add nuw nsw i64 %.94.0249, 1
  br i1 %.285244.not, label %B60.loopexit, label %B124.if.lr.ph
B124.if.lr.ph:
  %.529 = mul i64 %.94.0249, %arg.signatures.5.1
  %0 = getelementptr i64, ptr %arg.signatures.4, i64 %.529
  %.639 = mul i64 %.94.0249, %arg.out.6.1
  %invariant.gep = getelementptr i8, ptr %arg.out.4, i64 %.639
  br label %B124.if
B124.if:
  %at.2.1247 = phi i64 [ 0, %B124.if.lr.ph ], [ %.577, %B302 ]
  %.229.0245 = phi i64 [ 0, %B124.if.lr.ph ], [ %.298, %B302 ]
  %.298 = add nuw nsw i64 %.229.0245, 1
  %1 = getelementptr i64, ptr %arg.heights.4, i64 %.229.0245
  %.359 = load i64, ptr %1, align 8
  %.442240.not = icmp slt i64 %.359, 1
  br i1 %.442240.not, label %B302, label %B218.if
B218.if:
  %x.4.2243 = phi i64 [ %.537, %B218.if ], [ 0, %B124.if ]
  %.389.0242 = phi i64 [ %.451, %B218.if ], [ %.359, %B124.if ]
  %.386.0241 = phi i64 [ %.455, %B218.if ], [ %at.2.1247, %B124.if ]
  %.451 = add nsw i64 %.389.0242, -1
  %.455 = add i64 %.386.0241, 1
  %.481 = mul i64 %x.4.2243, -7046029254386353131
  %.510 = icmp slt i64 %.386.0241, 0
  %.511 = select i1 %.510, i64 %arg.signatures.5.1, i64 0
  %2 = getelementptr i64, ptr %0, i64 %.386.0241
  %.533 = getelementptr i64, ptr %2, i64 %.511
  %.534 = load i64, ptr %.533, align 8
  %.537 = add i64 %.534, %.481
  %.442 = icmp ugt i64 %.389.0242, 1
  br i1 %.442, label %B218.if, label %B302
}
define i32 @join.u1(ptr noalias %retptr, ptr noalias %excinfo, ptr %arg.ordered.0, ptr %arg.ordered.1, i64 %arg.ordered.2, i64 %arg.ordered.3, ptr %arg.ordered.4, i64 %arg.ordered.5.0, i64 %arg.ordered.6.0, ptr %arg.signatures.0, ptr %arg.signatures.1, i64 %arg.signatures.2, i64 %arg.signatures.3, ptr %arg.signatures.4, i64 %arg.signatures.5.0, i64 %arg.signatures.5.1, i64 %arg.signatures.6.0, i64 %arg.signatures.6.1, i64 %arg.wanted, ptr %arg.parent.0, ptr %arg.parent.1, i64 %arg.parent.2, i64 %arg.parent.3, ptr %arg.parent.4, i64 %arg.parent.5.0, i64 %arg.parent.6.0) {
entry:
  tail call void @NRT_incref(ptr %arg.ordered.0)
  tail call void @NRT_incref(ptr %arg.signatures.0)
  tail call void @NRT_incref(ptr %arg.parent.0)
  %.107 = add i64 %arg.ordered.5.0, -1
  %.153550.not = icmp slt i64 %.107, 1
  br i1 %.153550.not, label %B842, label %B72.if.lr.ph
B72.if.lr.ph:
  %.1065543.not = icmp slt i64 %arg.signatures.5.1, 1
  br label %B72.if
B156:
  %.313 = and i64 %.224, 4294967295
  %.444 = icmp eq i64 %first.2.0554, %.227
  %.474 = icmp slt i64 %first.2.0554, 0
  %.475 = select i1 %.474, i64 %arg.ordered.5.0, i64 0
  %0 = getelementptr i64, ptr %arg.ordered.4, i64 %first.2.0554
  %.489 = getelementptr i64, ptr %0, i64 %.475
  %.777 = getelementptr i32, ptr %arg.parent.4, i64 %.313
  %1 = trunc i64 %.224 to i32
  %.1205 = mul i64 %.313, %arg.signatures.5.1
  %2 = getelementptr i8, ptr %arg.signatures.4, i64 %.1205
  br label %B282.if
B322:
  %"$phi362.2.2.2" = load i64, ptr %.456.not, align 8
  %.533 = and i64 %"$phi362.2.2.2", 4294967295
  %.576 = getelementptr i32, ptr %arg.parent.4, i64 %.533
  %.577 = load i32, ptr %.576, align 4
  %3 = trunc i64 %"$phi362.2.2.2" to i32
  %.579.not = icmp eq i32 %.577, %3
  br i1 %.579.not, label %B552, label %B478
B478:
  %.611 = phi i32 [ %.735, %B478 ], [ %.577, %B322 ]
  %x.2.2 = phi i64 [ %.702, %B478 ], [ %.533, %B322 ]
  %.610 = getelementptr i32, ptr %arg.parent.4, i64 %x.2.2
  %.613 = zext i32 %.611 to i64
  %.638 = getelementptr i32, ptr %arg.parent.4, i64 %.613
  %.639 = load i32, ptr %.638, align 4
  store i32 %.639, ptr %.610, align 4
  %.702 = zext i32 %.639 to i64
  %.734 = getelementptr i32, ptr %arg.parent.4, i64 %.702
  %.735 = load i32, ptr %.734, align 4
  %.736.not = icmp eq i32 %.735, %.639
  br i1 %.736.not, label %B552, label %B478
B552:
  %x.3.3 = phi i64 [ %.533, %B322 ], [ %.702, %B478 ]
  %.778 = load i32, ptr %.777, align 4
  %.781.not = icmp eq i32 %.778, %1
  br i1 %.781.not, label %B650, label %B576
B576:
  %.815 = phi i32 [ %.939, %B576 ], [ %.778, %B552 ]
  %y.2.2 = phi i64 [ %.906, %B576 ], [ %.313, %B552 ]
  %.814 = getelementptr i32, ptr %arg.parent.4, i64 %y.2.2
  %.817 = zext i32 %.815 to i64
  %.842 = getelementptr i32, ptr %arg.parent.4, i64 %.817
  %.843 = load i32, ptr %.842, align 4
  store i32 %.843, ptr %.814, align 4
  %.906 = zext i32 %.843 to i64
  %.938 = getelementptr i32, ptr %arg.parent.4, i64 %.906
  %.939 = load i32, ptr %.938, align 4
  %.940.not = icmp eq i32 %.939, %.843
  br i1 %.940.not, label %B650, label %B576
B650:
  %y.3.3 = phi i64 [ %.313, %B552 ], [ %.906, %B576 ]
  %.946 = icmp eq i64 %x.3.3, %y.3.3
  br i1 %.946, label %B843, label %B664
B664:
  %.962 = add nsw i64 %compared.2.1549, 1
  br i1 %.1065543.not, label %B786, label %B730.if.lr.ph
B730.if.lr.ph:
  %.1150 = mul i64 %.533, %arg.signatures.5.1
  %4 = getelementptr i8, ptr %arg.signatures.4, i64 %.1150
  br label %B730.if
B786:
  %count.2.2.lcssa = phi i64 [ 0, %B664 ], [ %.1217, %B730.if ]
  %.1229.not = icmp slt i64 %count.2.2.lcssa, %arg.wanted
  br i1 %.1229.not, label %B843, label %B798
B798:
  %y.3.3.x.3.3 = tail call i64 @llvm.umax.i64(i64 %x.3.3, i64 %y.3.3)
  %x.3.3.y.3.3 = tail call i64 @llvm.umin.i64(i64 %x.3.3, i64 %y.3.3)
  %.1310 = getelementptr i32, ptr %arg.parent.4, i64 %y.3.3.x.3.3
  %.1311 = trunc i64 %x.3.3.y.3.3 to i32
  store i32 %.1311, ptr %.1310, align 4
  br label %B843
B842:
  %compared.4.0.lcssa = phi i64 [ 0, %entry ], [ %compared.5.1, %B844 ]
  tail call void @NRT_decref(ptr %arg.signatures.0)
  tail call void @NRT_decref(ptr %arg.parent.0)
  tail call void @NRT_decref(ptr %arg.ordered.0)
  store i64 %compared.4.0.lcssa, ptr %retptr, align 8
  ret i32 0
B843:
  %compared.3.2 = phi i64 [ %compared.2.1549, %B650 ], [ %.962, %B786 ], [ %.962, %B798 ]
  br i1 %exitcond556.not, label %B844, label %B282.if
B844:
  %compared.5.1 = phi i64 [ %compared.4.0553, %B72.if ], [ %compared.2.1549, %B282.if ], [ %compared.3.2, %B843 ]
  %first.3.1 = phi i64 [ %.94.0551, %B72.if ], [ %first.2.0554, %B282.if ], [ %first.2.0554, %B843 ]
  %exitcond557.not = icmp eq i64 %.166, %arg.ordered.5.0
  br i1 %exitcond557.not, label %B842, label %B72.if
B72.if:
  %first.2.0554 = phi i64 [ 0, %B72.if.lr.ph ], [ %first.3.1, %B844 ]
  %compared.4.0553 = phi i64 [ 0, %B72.if.lr.ph ], [ %compared.5.1, %B844 ]
  %.94.0551 = phi i64 [ 1, %B72.if.lr.ph ], [ %.166, %B844 ]
  %.166 = add nuw i64 %.94.0551, 1
  %5 = getelementptr i64, ptr %arg.ordered.4, i64 %.94.0551
  %.224 = load i64, ptr %5, align 8
  %.227 = add nsw i64 %.94.0551, -1
  %6 = getelementptr i64, ptr %arg.ordered.4, i64 %.227
  %.257 = load i64, ptr %6, align 8
  %.259.not.unshifted = xor i64 %.257, %.224
  %.259.not = icmp ult i64 %.259.not.unshifted, 4294967296
  br i1 %.259.not, label %B156, label %B844
B282.if:
  %compared.2.1549 = phi i64 [ %compared.4.0553, %B156 ], [ %compared.3.2, %B843 ]
  %.439 = phi i1 [ false, %B156 ], [ %.444, %B843 ]
  %.456.not = phi ptr [ %6, %B156 ], [ %.489, %B843 ]
  %exitcond556.not = phi i1 [ false, %B156 ], [ true, %B843 ]
  br i1 %.439, label %B844, label %B322
B730.if:
  %count.2.2546 = phi i64 [ 0, %B730.if.lr.ph ], [ %.1217, %B730.if ]
  %.1009.0544 = phi i64 [ 0, %B730.if.lr.ph ], [ %.1078, %B730.if ]
  %.1078 = add nuw nsw i64 %.1009.0544, 1
  %.1154 = getelementptr i8, ptr %4, i64 %.1009.0544
  %.1155 = load i8, ptr %.1154, align 1
  %.1209 = getelementptr i8, ptr %2, i64 %.1009.0544
  %.1210 = load i8, ptr %.1209, align 1
  %.1213 = icmp eq i8 %.1155, %.1210
  %.1216 = zext i1 %.1213 to i64
  %.1217 = add nuw nsw i64 %count.2.2546, %.1216
  %exitcond.not = icmp eq i64 %arg.signatures.5.1, %.1078
  br i1 %exitcond.not, label %B786, label %B730.if
}
define i32 @join.u2(ptr noalias %retptr, ptr noalias %excinfo, ptr %arg.ordered.0, ptr %arg.ordered.1, i64 %arg.ordered.2, i64 %arg.ordered.3, ptr %arg.ordered.4, i64 %arg.ordered.5.0, i64 %arg.ordered.6.0, ptr %arg.signatures.0, ptr %arg.signatures.1, i64 %arg.signatures.2, i64 %arg.signatures.3, ptr %arg.signatures.4, i64 %arg.signatures.5.0, i64 %arg.signatures.5.1, i64 %arg.signatures.6.0, i64 %arg.signatures.6.1, i64 %arg.wanted, ptr %arg.parent.0, ptr %arg.parent.1, i64 %arg.parent.2, i64 %arg.parent.3, ptr %arg.parent.4, i64 %arg.parent.5.0, i64 %arg.parent.6.0) {
entry:
  tail call void @NRT_incref(ptr %arg.ordered.0)
  tail call void @NRT_incref(ptr %arg.signatures.0)
  tail call void @NRT_incref(ptr %arg.parent.0)
  %.107 = add i64 %arg.ordered.5.0, -1
  %.153550.not = icmp slt i64 %.107, 1
  br i1 %.153550.not, label %B842, label %B72.if.lr.ph
B72.if.lr.ph:
  %.1065543.not = icmp slt i64 %arg.signatures.5.1, 1
  br label %B72.if
B156:
  %.313 = and i64 %.224, 4294967295
  %.444 = icmp eq i64 %first.2.0554, %.227
  %.474 = icmp slt i64 %first.2.0554, 0
  %.475 = select i1 %.474, i64 %arg.ordered.5.0, i64 0
  %0 = getelementptr i64, ptr %arg.ordered.4, i64 %first.2.0554
  %.489 = getelementptr i64, ptr %0, i64 %.475
  %.777 = getelementptr i32, ptr %arg.parent.4, i64 %.313
  %1 = trunc i64 %.224 to i32
  %.1205 = mul i64 %.313, %arg.signatures.5.1
  %2 = getelementptr i16, ptr %arg.signatures.4, i64 %.1205
  br label %B282.if
B322:
  %"$phi362.2.2.2" = load i64, ptr %.456.not, align 8
  %.533 = and i64 %"$phi362.2.2.2", 4294967295
  %.576 = getelementptr i32, ptr %arg.parent.4, i64 %.533
  %.577 = load i32, ptr %.576, align 4
  %3 = trunc i64 %"$phi362.2.2.2" to i32
  %.579.not = icmp eq i32 %.577, %3
  br i1 %.579.not, label %B552, label %B478
B478:
  %.611 = phi i32 [ %.735, %B478 ], [ %.577, %B322 ]
  %x.2.2 = phi i64 [ %.702, %B478 ], [ %.533, %B322 ]
  %.610 = getelementptr i32, ptr %arg.parent.4, i64 %x.2.2
  %.613 = zext i32 %.611 to i64
  %.638 = getelementptr i32, ptr %arg.parent.4, i64 %.613
  %.639 = load i32, ptr %.638, align 4
  store i32 %.639, ptr %.610, align 4
  %.702 = zext i32 %.639 to i64
  %.734 = getelementptr i32, ptr %arg.parent.4, i64 %.702
  %.735 = load i32, ptr %.734, align 4
  %.736.not = icmp eq i32 %.735, %.639
  br i1 %.736.not, label %B552, label %B478
B552:
  %x.3.3 = phi i64 [ %.533, %B322 ], [ %.702, %B478 ]
  %.778 = load i32, ptr %.777, align 4
  %.781.not = icmp eq i32 %.778, %1
  br i1 %.781.not, label %B650, label %B576
B576:
  %.815 = phi i32 [ %.939, %B576 ], [ %.778, %B552 ]
  %y.2.2 = phi i64 [ %.906, %B576 ], [ %.313, %B552 ]
  %.814 = getelementptr i32, ptr %arg.parent.4, i64 %y.2.2
  %.817 = zext i32 %.815 to i64
  %.842 = getelementptr i32, ptr %arg.parent.4, i64 %.817
  %.843 = load i32, ptr %.842, align 4
  store i32 %.843, ptr %.814, align 4
  %.906 = zext i32 %.843 to i64
  %.938 = getelementptr i32, ptr %arg.parent.4, i64 %.906
  %.939 = load i32, ptr %.938, align 4
  %.940.not = icmp eq i32 %.939, %.843
  br i1 %.940.not, label %B650, label %B576
B650:
  %y.3.3 = phi i64 [ %.313, %B552 ], [ %.906, %B576 ]
  %.946 = icmp eq i64 %x.3.3, %y.3.3
  br i1 %.946, label %B843, label %B664
B664:
  %.962 = add nsw i64 %compared.2.1549, 1
  br i1 %.1065543.not, label %B786, label %B730.if.lr.ph
B730.if.lr.ph:
  %.1150 = mul i64 %.533, %arg.signatures.5.1
  %4 = getelementptr i16, ptr %arg.signatures.4, i64 %.1150
  br label %B730.if
B786:
  %count.2.2.lcssa = phi i64 [ 0, %B664 ], [ %.1217, %B730.if ]
  %.1229.not = icmp slt i64 %count.2.2.lcssa, %arg.wanted
  br i1 %.1229.not, label %B843, label %B798
B798:
  %y.3.3.x.3.3 = tail call i64 @llvm.umax.i64(i64 %x.3.3, i64 %y.3.3)
  %x.3.3.y.3.3 = tail call i64 @llvm.umin.i64(i64 %x.3.3, i64 %y.3.3)
  %.1310 = getelementptr i32, ptr %arg.parent.4, i64 %y.3.3.x.3.3
  %.1311 = trunc i64 %x.3.3.y.3.3 to i32
  store i32 %.1311, ptr %.1310, align 4
  br label %B843
B842:
  %compared.4.0.lcssa = phi i64 [ 0, %entry ], [ %compared.5.1, %B844 ]
  tail call void @NRT_decref(ptr %arg.signatures.0)
  tail call void @NRT_decref(ptr %arg.parent.0)
  tail call void @NRT_decref(ptr %arg.ordered.0)
  store i64 %compared.4.0.lcssa, ptr %retptr, align 8
  ret i32 0
B843:
  %compared.3.2 = phi i64 [ %compared.2.1549, %B650 ], [ %.962, %B786 ], [ %.962, %B798 ]
  br i1 %exitcond556.not, label %B844, label %B282.if
B844:
  %compared.5.1 = phi i64 [ %compared.4.0553, %B72.if ], [ %compared.2.1549, %B282.if ], [ %compared.3.2, %B843 ]
  %first.3.1 = phi i64 [ %.94.0551, %B72.if ], [ %first.2.0554, %B282.if ], [ %first.2.0554, %B843 ]
  %exitcond557.not = icmp eq i64 %.166, %arg.ordered.5.0
  br i1 %exitcond557.not, label %B842, label %B72.if
B72.if:
  %first.2.0554 = phi i64 [ 0, %B72.if.lr.ph ], [ %first.3.1, %B844 ]
  %compared.4.0553 = phi i64 [ 0, %B72.if.lr.ph ], [ %compared.5.1, %B844 ]
  %.94.0551 = phi i64 [ 1, %B72.if.lr.ph ], [ %.166, %B844 ]
  %.166 = add nuw i64 %.94.0551, 1
  %5 = getelementptr i64, ptr %arg.ordered.4, i64 %.94.0551
  %.224 = load i64, ptr %5, align 8
  %.227 = add nsw i64 %.94.0551, -1
  %6 = getelementptr i64, ptr %arg.ordered.4, i64 %.227
  %.257 = load i64, ptr %6, align 8
  %.259.not.unshifted = xor i64 %.257, %.224
  %.259.not = icmp ult i64 %.259.not.unshifted, 4294967296
  br i1 %.259.not, label %B156, label %B844
B282.if:
  %compared.2.1549 = phi i64 [ %compared.4.0553, %B156 ], [ %compared.3.2, %B843 ]
  %.439 = phi i1 [ false, %B156 ], [ %.444, %B843 ]
  %.456.not = phi ptr [ %6, %B156 ], [ %.489, %B843 ]
  %exitcond556.not = phi i1 [ false, %B156 ], [ true, %B843 ]
  br i1 %.439, label %B844, label %B322
B730.if:
  %count.2.2546 = phi i64 [ 0, %B730.if.lr.ph ], [ %.1217, %B730.if ]
  %.1009.0544 = phi i64 [ 0, %B730.if.lr.ph ], [ %.1078, %B730.if ]
  %.1078 = add nuw nsw i64 %.1009.0544, 1
  %.1154 = getelementptr i16, ptr %4, i64 %.1009.0544
  %.1155 = load i16, ptr %.1154, align 2
  %.1209 = getelementptr i16, ptr %2, i64 %.1009.0544
  %.1210 = load i16, ptr %.1209, align 2
  %.1213 = icmp eq i16 %.1155, %.1210
  %.1216 = zext i1 %.1213 to i64
  %.1217 = add nuw nsw i64 %count.2.2546, %.1216
  %exitcond.not = icmp eq i64 %arg.signatures.5.1, %.1078
  br i1 %exitcond.not, label %B786, label %B730.if
}
define i32 @join.u4(ptr noalias %retptr, ptr noalias %excinfo, ptr %arg.ordered.0, ptr %arg.ordered.1, i64 %arg.ordered.2, i64 %arg.ordered.3, ptr %arg.ordered.4, i64 %arg.ordered.5.0, i64 %arg.ordered.6.0, ptr %arg.signatures.0, ptr %arg.signatures.1, i64 %arg.signatures.2, i64 %arg.signatures.3, ptr %arg.signatures.4, i64 %arg.signatures.5.0, i64 %arg.signatures.5.1, i64 %arg.signatures.6.0, i64 %arg.signatures.6.1, i64 %arg.wanted, ptr %arg.parent.0, ptr %arg.parent.1, i64 %arg.parent.2, i64 %arg.parent.3, ptr %arg.parent.4, i64 %arg.parent.5.0, i64 %arg.parent.6.0) {
entry:
  tail call void @NRT_incref(ptr %arg.ordered.0)
  tail call void @NRT_incref(ptr %arg.signatures.0)
  tail call void @NRT_incref(ptr %arg.parent.0)
  %.107 = add i64 %arg.ordered.5.0, -1
  %.153550.not = icmp slt i64 %.107, 1
  br i1 %.153550.not, label %B842, label %B72.if.lr.ph
B72.if.lr.ph:
  %.1065543.not = icmp slt i64 %arg.signatures.5.1, 1
  br label %B72.if
B156:
  %.313 = and i64 %.224, 4294967295
  %.444 = icmp eq i64 %first.2.0554, %.227
  %.474 = icmp slt i64 %first.2.0554, 0
  %.475 = select i1 %.474, i64 %arg.ordered.5.0, i64 0
  %0 = getelementptr i64, ptr %arg.ordered.4, i64 %first.2.0554
  %.489 = getelementptr i64, ptr %0, i64 %.475
  %.777 = getelementptr i32, ptr %arg.parent.4, i64 %.313
  %1 = trunc i64 %.224 to i32
  %.1205 = mul i64 %.313, %arg.signatures.5.1
  %2 = getelementptr i32, ptr %arg.signatures.4, i64 %.1205
  br label %B282.if
B322:
  %"$phi362.2.2.2" = load i64, ptr %.456.not, align 8
  %.533 = and i64 %"$phi362.2.2.2", 4294967295
  %.576 = getelementptr i32, ptr %arg.parent.4, i64 %.533
  %.577 = load i32, ptr %.576, align 4
  %3 = trunc i64 %"$phi362.2.2.2" to i32
  %.579.not = icmp eq i32 %.577, %3
  br i1 %.579.not, label %B552, label %B478
B478:
  %.611 = phi i32 [ %.735, %B478 ], [ %.577, %B322 ]
  %x.2.2 = phi i64 [ %.702, %B478 ], [ %.533, %B322 ]
  %.610 = getelementptr i32, ptr %arg.parent.4, i64 %x.2.2
  %.613 = zext i32 %.611 to i64
  %.638 = getelementptr i32, ptr %arg.parent.4, i64 %.613
  %.639 = load i32, ptr %.638, align 4
  store i32 %.639, ptr %.610, align 4
  %.702 = zext i32 %.639 to i64
  %.734 = getelementptr i32, ptr %arg.parent.4, i64 %.702
  %.735 = load i32, ptr %.734, align 4
  %.736.not = icmp eq i32 %.735, %.639
  br i1 %.736.not, label %B552, label %B478
B552:
  %x.3.3 = phi i64 [ %.533, %B322 ], [ %.702, %B478 ]
  %.778 = load i32, ptr %.777, align 4
  %.781.not = icmp eq i32 %.778, %1
  br i1 %.781.not, label %B650, label %B576
B576:
  %.815 = phi i32 [ %.939, %B576 ], [ %.778, %B552 ]
  %y.2.2 = phi i64 [ %.906, %B576 ], [ %.313, %B552 ]
  %.814 = getelementptr i32, ptr %arg.parent.4, i64 %y.2.2
  %.817 = zext i32 %.815 to i64
  %.842 = getelementptr i32, ptr %arg.parent.4, i64 %.817
  %.843 = load i32, ptr %.842, align 4
  store i32 %.843, ptr %.814, align 4
  %.906 = zext i32 %.843 to i64
  %.938 = getelementptr i32, ptr %arg.parent.4, i64 %.906
  %.939 = load i32, ptr %.938, align 4
  %.940.not = icmp eq i32 %.939, %.843
  br i1 %.940.not, label %B650, label %B576
B650:
  %y.3.3 = phi i64 [ %.313, %B552 ], [ %.906, %B576 ]
  %.946 = icmp eq i64 %x.3.3, %y.3.3
  br i1 %.946, label %B843, label %B664
B664:
  %.962 = add nsw i64 %compared.2.1549, 1
  br i1 %.1065543.not, label %B786, label %B730.if.lr.ph
B730.if.lr.ph:
  %.1150 = mul i64 %.533, %arg.signatures.5.1
  %4 = getelementptr i32, ptr %arg.signatures.4, i64 %.1150
  br label %B730.if
B786:
  %count.2.2.lcssa = phi i64 [ 0, %B664 ], [ %.1217, %B730.if ]
  %.1229.not = icmp slt i64 %count.2.2.lcssa, %arg.wanted
  br i1 %.1229.not, label %B843, label %B798
B798:
  %y.3.3.x.3.3 = tail call i64 @llvm.umax.i64(i64 %x.3.3, i64 %y.3.3)
  %x.3.3.y.3.3 = tail call i64 @llvm.umin.i64(i64 %x.3.3, i64 %y.3.3)
  %.1310 = getelementptr i32, ptr %arg.parent.4, i64 %y.3.3.x.3.3
  %.1311 = trunc i64 %x.3.3.y.3.3 to i32
  store i32 %.1311, ptr %.1310, align 4
  br label %B843
B842:
  %compared.4.0.lcssa = phi i64 [ 0, %entry ], [ %compared.5.1, %B844 ]
  tail call void @NRT_decref(ptr %arg.signatures.0)
  tail call void @NRT_decref(ptr %arg.parent.0)
  tail call void @NRT_decref(ptr %arg.ordered.0)
  store i64 %compared.4.0.lcssa, ptr %retptr, align 8
  ret i32 0
B843:
  %compared.3.2 = phi i64 [ %compared.2.1549, %B650 ], [ %.962, %B786 ], [ %.962, %B798 ]
  br i1 %exitcond556.not, label %B844, label %B282.if
B844:
  %compared.5.1 = phi i64 [ %compared.4.0553, %B72.if ], [ %compared.2.1549, %B282.if ], [ %compared.3.2, %B843 ]
  %first.3.1 = phi i64 [ %.94.0551, %B72.if ], [ %first.2.0554, %B282.if ], [ %first.2.0554, %B843 ]
  %exitcond557.not = icmp eq i64 %.166, %arg.ordered.5.0
  br i1 %exitcond557.not, label %B842, label %B72.if
B72.if:
  %first.2.0554 = phi i64 [ 0, %B72.if.lr.ph ], [ %first.3.1, %B844 ]
  %compared.4.0553 = phi i64 [ 0, %B72.if.lr.ph ], [ %compared.5.1, %B844 ]
  %.94.0551 = phi i64 [ 1, %B72.if.lr.ph ], [ %.166, %B844 ]
  %.166 = add nuw i64 %.94.0551, 1
  %5 = getelementptr i64, ptr %arg.ordered.4, i64 %.94.0551
  %.224 = load i64, ptr %5, align 8
  %.227 = add nsw i64 %.94.0551, -1
  %6 = getelementptr i64, ptr %arg.ordered.4, i64 %.227
  %.257 = load i64, ptr %6, align 8
  %.259.not.unshifted = xor i64 %.257, %.224
  %.259.not = icmp ult i64 %.259.not.unshifted, 4294967296
  br i1 %.259.not, label %B156, label %B844
B282.if:
  %compared.2.1549 = phi i64 [ %compared.4.0553, %B156 ], [ %compared.3.2, %B843 ]
  %.439 = phi i1 [ false, %B156 ], [ %.444, %B843 ]
  %.456.not = phi ptr [ %6, %B156 ], [ %.489, %B843 ]
  %exitcond556.not = phi i1 [ false, %B156 ], [ true, %B843 ]
  br i1 %.439, label %B844, label %B322
B730.if:
  %count.2.2546 = phi i64 [ 0, %B730.if.lr.ph ], [ %.1217, %B730.if ]
  %.1009.0544 = phi i64 [ 0, %B730.if.lr.ph ], [ %.1078, %B730.if ]
  %.1078 = add nuw nsw i64 %.1009.0544, 1
  %.1154 = getelementptr i32, ptr %4, i64 %.1009.0544
  %.1155 = load i32, ptr %.1154, align 4
  %.1209 = getelementptr i32, ptr %2, i64 %.1009.0544
  %.1210 = load i32, ptr %.1209, align 4
  %.1213 = icmp eq i32 %.1155, %.1210
  %.1216 = zext i1 %.1213 to i64
  %.1217 = add nuw nsw i64 %count.2.2546, %.1216
  %exitcond.not = icmp eq i64 %arg.signatures.5.1, %.1078
  br i1 %exitcond.not, label %B786, label %B730.if
}
define i32 @join.u8(ptr noalias %retptr, ptr noalias %excinfo, ptr %arg.ordered.0, ptr %arg.ordered.1, i64 %arg.ordered.2, i64 %arg.ordered.3, ptr %arg.ordered.4, i64 %arg.ordered.5.0, i64 %arg.ordered.6.0, ptr %arg.signatures.0, ptr %arg.signatures.1, i64 %arg.signatures.2, i64 %arg.signatures.3, ptr %arg.signatures.4, i64 %arg.signatures.5.0, i64 %arg.signatures.5.1, i64 %arg.signatures.6.0, i64 %arg.signatures.6.1, i64 %arg.wanted, ptr %arg.parent.0, ptr %arg.parent.1, i64 %arg.parent.2, i64 %arg.parent.3, ptr %arg.parent.4, i64 %arg.parent.5.0, i64 %arg.parent.6.0) {
entry:
  tail call void @NRT_incref(ptr %arg.ordered.0)
  tail call void @NRT_incref(ptr %arg.signatures.0)
  tail call void @NRT_incref(ptr %arg.parent.0)
  %.107 = add i64 %arg.ordered.5.0, -1
  %.153550.not = icmp slt i64 %.107, 1
  br i1 %.153550.not, label %B842, label %B72.if.lr.ph
B72.if.lr.ph:
  %.1065543.not = icmp slt i64 %arg.signatures.5.1, 1
  br label %B72.if
B156:
  %.313 = and i64 %.224, 4294967295
  %.444 = icmp eq i64 %first.2.0554, %.227
  %.474 = icmp slt i64 %first.2.0554, 0
  %.475 = select i1 %.474, i64 %arg.ordered.5.0, i64 0
  %0 = getelementptr i64, ptr %arg.ordered.4, i64 %first.2.0554
  %.489 = getelementptr i64, ptr %0, i64 %.475
  %.777 = getelementptr i32, ptr %arg.parent.4, i64 %.313
  %1 = trunc i64 %.224 to i32
  %.1205 = mul i64 %.313, %arg.signatures.5.1
  %2 = getelementptr i64, ptr %arg.signatures.4, i64 %.1205
  br label %B282.if
B322:
  %"$phi362.2.2.2" = load i64, ptr %.456.not, align 8
  %.533 = and i64 %"$phi362.2.2.2", 4294967295
  %.576 = getelementptr i32, ptr %arg.parent.4, i64 %.533
  %.577 = load i32, ptr %.576, align 4
  %3 = trunc i64 %"$phi362.2.2.2" to i32
  %.579.not = icmp eq i32 %.577, %3
  br i1 %.579.not, label %B552, label %B478
B478:
  %.611 = phi i32 [ %.735, %B478 ], [ %.577, %B322 ]
  %x.2.2 = phi i64 [ %.702, %B478 ], [ %.533, %B322 ]
  %.610 = getelementptr i32, ptr %arg.parent.4, i64 %x.2.2
  %.613 = zext i32 %.611 to i64
  %.638 = getelementptr i32, ptr %arg.parent.4, i64 %.613
  %.639 = load i32, ptr %.638, align 4
  store i32 %.639, ptr %.610, align 4
  %.702 = zext i32 %.639 to i64
  %.734 = getelementptr i32, ptr %arg.parent.4, i64 %.702
  %.735 = load i32, ptr %.734, align 4
  %.736.not = icmp eq i32 %.735, %.639
  br i1 %.736.not, label %B552, label %B478
B552:
  %x.3.3 = phi i64 [ %.533, %B322 ], [ %.702, %B478 ]
  %.778 = load i32, ptr %.777, align 4
  %.781.not = icmp eq i32 %.778, %1
  br i1 %.781.not, label %B650, label %B576
B576:
  %.815 = phi i32 [ %.939, %B576 ], [ %.778, %B552 ]
  %y.2.2 = phi i64 [ %.906, %B576 ], [ %.313, %B552 ]
  %.814 = getelementptr i32, ptr %arg.parent.4, i64 %y.2.2
  %.817 = zext i32 %.815 to i64
  %.842 = getelementptr i32, ptr %arg.parent.4, i64 %.817
  %.843 = load i32, ptr %.842, align 4
  store i32 %.843, ptr %.814, align 4
  %.906 = zext i32 %.843 to i64
  %.938 = getelementptr i32, ptr %arg.parent.4, i64 %.906
  %.939 = load i32, ptr %.938, align 4
  %.940.not = icmp eq i32 %.939, %.843
  br i1 %.940.not, label %B650, label %B576
B650:
  %y.3.3 = phi i64 [ %.313, %B552 ], [ %.906, %B576 ]
  %.946 = icmp eq i64 %x.3.3, %y.3.3
  br i1 %.946, label %B843, label %B664
B664:
  %.962 = add nsw i64 %compared.2.1549, 1
  br i1 %.1065543.not, label %B786, label %B730.if.lr.ph
B730.if.lr.ph:
  %.1150 = mul i64 %.533, %arg.signatures.5.1
  %4 = getelementptr i64, ptr %arg.signatures.4, i64 %.1150
  br label %B730.if
B786:
  %count.2.2.lcssa = phi i64 [ 0, %B664 ], [ %.1217, %B730.if ]
  %.1229.not = icmp slt i64 %count.2.2.lcssa, %arg.wanted
  br i1 %.1229.not, label %B843, label %B798
B798:
  %y.3.3.x.3.3 = tail call i64 @llvm.umax.i64(i64 %x.3.3, i64 %y.3.3)
  %x.3.3.y.3.3 = tail call i64 @llvm.umin.i64(i64 %x.3.3, i64 %y.3.3)
  %.1310 = getelementptr i32, ptr %arg.parent.4, i64 %y.3.3.x.3.3
  %.1311 = trunc i64 %x.3.3.y.3.3 to i32
  store i32 %.1311, ptr %.1310, align 4
  br label %B843
B842:
  %compared.4.0.lcssa = phi i64 [ 0, %entry ], [ %compared.5.1, %B844 ]
  tail call void @NRT_decref(ptr %arg.signatures.0)
  tail call void @NRT_decref(ptr %arg.parent.0)
  tail call void @NRT_decref(ptr %arg.ordered.0)
  store i64 %compared.4.0.lcssa, ptr %retptr, align 8
  ret i32 0
B843:
  %compared.3.2 = phi i64 [ %compared.2.1549, %B650 ], [ %.962, %B786 ], [ %.962, %B798 ]
  br i1 %exitcond556.not, label %B844, label %B282.if
B844:
  %compared.5.1 = phi i64 [ %compared.4.0553, %B72.if ], [ %compared.2.1549, %B282.if ], [ %compared.3.2, %B843 ]
  %first.3.1 = phi i64 [ %.94.0551, %B72.if ], [ %first.2.0554, %B282.if ], [ %first.2.0554, %B843 ]
  %exitcond557.not = icmp eq i64 %.166, %arg.ordered.5.0
  br i1 %exitcond557.not, label %B842, label %B72.if
B72.if:
  %first.2.0554 = phi i64 [ 0, %B72.if.lr.ph ], [ %first.3.1, %B844 ]
  %compared.4.0553 = phi i64 [ 0, %B72.if.lr.ph ], [ %compared.5.1, %B844 ]
  %.94.0551 = phi i64 [ 1, %B72.if.lr.ph ], [ %.166, %B844 ]
  %.166 = add nuw i64 %.94.0551, 1
  %5 = getelementptr i64, ptr %arg.ordered.4, i64 %.94.0551
  %.224 = load i64, ptr %5, align 8
  %.227 = add nsw i64 %.94.0551, -1
  %6 = getelementptr i64, ptr %arg.ordered.4, i64 %.227
  %.257 = load i64, ptr %6, align 8
  %.259.not.unshifted = xor i64 %.257, %.224
  %.259.not = icmp ult i64 %.259.not.unshifted, 4294967296
  br i1 %.259.not, label %B156, label %B844
B282.if:
  %compared.2.1549 = phi i64 [ %compared.4.0553, %B156 ], [ %compared.3.2, %B843 ]
  %.439 = phi i1 [ false, %B156 ], [ %.444, %B843 ]
  %.456.not = phi ptr [ %6, %B156 ], [ %.489, %B843 ]
  %exitcond556.not = phi i1 [ false, %B156 ], [ true, %B843 ]
  br i1 %.439, label %B844, label %B322
B730.if:
  %count.2.2546 = phi i64 [ 0, %B730.if.lr.ph ], [ %.1217, %B730.if ]
  %.1009.0544 = phi i64 [ 0, %B730.if.lr.ph ], [ %.1078, %B730.if ]
  %.1078 = add nuw nsw i64 %.1009.0544, 1
  %.1154 = getelementptr i64, ptr %4, i64 %.1009.0544
  %.1155 = load i64, ptr %.1154, align 8
  %.1209 = getelementptr i64, ptr %2, i64 %.1009.0544
  %.1210 = load i64, ptr %.1209, align 8
  %.1213 = icmp eq i64 %.1155, %.1210
  %.1216 = zext i1 %.1213 to i64
  %.1217 = add nuw nsw i64 %count.2.2546, %.1216
  %exitcond.not = icmp eq i64 %arg.signatures.5.1, %.1078
  br i1 %exitcond.not, label %B786, label %B730.if
}
define i32 @common_counts(ptr noalias %retptr, ptr noalias %excinfo, ptr %arg.sets.0, ptr %arg.sets.1, i64 %arg.sets.2, i64 %arg.sets.3, ptr %arg.sets.4, i64 %arg.sets.5.0, i64 %arg.sets.6.0, ptr %arg.ends.0, ptr %arg.ends.1, i64 %arg.ends.2, i64 %arg.ends.3, ptr %arg.ends.4, i64 %arg.ends.5.0, i64 %arg.ends.6.0, ptr %arg.a.0, ptr %arg.a.1, i64 %arg.a.2, i64 %arg.a.3, ptr %arg.a.4, i64 %arg.a.5.0, i64 %arg.a.6.0, ptr %arg.b.0, ptr %arg.b.1, i64 %arg.b.2, i64 %arg.b.3, ptr %arg.b.4, i64 %arg.b.5.0, i64 %arg.b.6.0, ptr %arg.out.0, ptr %arg.out.1, i64 %arg.out.2, i64 %arg.out.3, ptr %arg.out.4, i64 %arg.out.5.0, i64 %arg.out.5.1, i64 %arg.out.6.0, i64 %arg.out.6.1) {
entry:
  tail call void @NRT_incref(ptr %arg.sets.0)
  tail call void @NRT_incref(ptr %arg.ends.0)
  tail call void @NRT_incref(ptr %arg.a.0)
  tail call void @NRT_incref(ptr %arg.b.0)
  tail call void @NRT_incref(ptr %arg.out.0)
  %.171325.not = icmp slt i64 %arg.a.5.0, 1
  br i1 %.171325.not, label %B382, label %B60.if
B80:
  %.290.inv = icmp sgt i64 %.242, 0
  %.291 = select i1 %.290.inv, i64 0, i64 %arg.ends.5.0
  %0 = getelementptr i64, ptr %arg.ends.4, i64 %.242
  %1 = getelementptr i8, ptr %0, i64 -8
  %.305 = getelementptr i64, ptr %1, i64 %.291
  %.306 = load i64, ptr %.305, align 8
  br label %B116
B116:
  %"$phi116.1.2.1" = phi i64 [ %.306, %B80 ], [ 0, %B60.if ]
  %2 = getelementptr i64, ptr %arg.b.4, i64 %.113.0326
  %.350 = load i64, ptr %2, align 8
  %.351.not = icmp eq i64 %.350, 0
  br i1 %.351.not, label %B170, label %B134
B134:
  %.398.inv = icmp sgt i64 %.350, 0
  %.399 = select i1 %.398.inv, i64 0, i64 %arg.ends.5.0
  %3 = getelementptr i64, ptr %arg.ends.4, i64 %.350
  %4 = getelementptr i8, ptr %3, i64 -8
  %.413 = getelementptr i64, ptr %4, i64 %.399
  %.414 = load i64, ptr %.413, align 8
  br label %B170
B170:
  %"$phi170.1.2.1" = phi i64 [ %.414, %B134 ], [ 0, %B116 ]
  %.472 = icmp slt i64 %.242, 0
  %.473 = select i1 %.472, i64 %arg.ends.5.0, i64 0
  %5 = getelementptr i64, ptr %arg.ends.4, i64 %.242
  %.487 = getelementptr i64, ptr %5, i64 %.473
  %.488 = load i64, ptr %.487, align 8
  %.533 = icmp slt i64 %.350, 0
  %.534 = select i1 %.533, i64 %arg.ends.5.0, i64 0
  %6 = getelementptr i64, ptr %arg.ends.4, i64 %.350
  %.548 = getelementptr i64, ptr %6, i64 %.534
  %.549 = load i64, ptr %.548, align 8
  %.565 = icmp slt i64 %"$phi116.1.2.1", %.488
  %.588 = icmp slt i64 %"$phi170.1.2.1", %.549
  %or.cond = select i1 %.565, i1 %.588, i1 false
  br i1 %or.cond, label %B256, label %B366
B256:
  %i.2.1 = phi i64 [ %.674, %B354 ], [ %"$phi116.1.2.1", %B170 ]
  %j.2.1 = phi i64 [ %.684, %B354 ], [ %"$phi170.1.2.1", %B170 ]
  %common.2.1 = phi i32 [ %.661, %B354 ], [ 0, %B170 ]
  %.609 = icmp slt i64 %i.2.1, 0
  %.610 = select i1 %.609, i64 %arg.sets.5.0, i64 0
  %7 = getelementptr i32, ptr %arg.sets.4, i64 %i.2.1
  %.624 = getelementptr i32, ptr %7, i64 %.610
  %.625 = load i32, ptr %.624, align 4
  %.640 = icmp slt i64 %j.2.1, 0
  %.641 = select i1 %.640, i64 %arg.sets.5.0, i64 0
  %8 = getelementptr i32, ptr %arg.sets.4, i64 %j.2.1
  %.655 = getelementptr i32, ptr %8, i64 %.641
  %.656 = load i32, ptr %.655, align 4
  %.657 = icmp eq i32 %.625, %.656
  %.660 = zext i1 %.657 to i32
  %.661 = add i32 %common.2.1, %.660
  %.670 = icmp ule i32 %.625, %.656
  %.673 = zext i1 %.670 to i64
  %.674 = add nsw i64 %i.2.1, %.673
  %.692 = icmp slt i64 %.674, %.488
  br i1 %.692, label %B354, label %B366
B354:
  %.680 = icmp ule i32 %.656, %.625
  %.683 = zext i1 %.680 to i64
  %.684 = add nsw i64 %j.2.1, %.683
  %.712 = icmp slt i64 %.684, %.549
  br i1 %.712, label %B256, label %B366
B366:
  %common.3.2 = phi i32 [ 0, %B170 ], [ %.661, %B256 ], [ %.661, %B354 ]
  %.795 = mul i64 %.113.0326, %arg.out.5.1
  %9 = getelementptr i32, ptr %arg.out.4, i64 %.795
  %.799 = getelementptr i8, ptr %9, i64 8
  store i32 %common.3.2, ptr %.799, align 4
  %exitcond.not = icmp eq i64 %arg.a.5.0, %.184
  br i1 %exitcond.not, label %B382, label %B60.if
B382:
  tail call void @NRT_decref(ptr %arg.sets.0)
  tail call void @NRT_decref(ptr %arg.out.0)
  tail call void @NRT_decref(ptr %arg.ends.0)
  tail call void @NRT_decref(ptr %arg.b.0)
  tail call void @NRT_decref(ptr %arg.a.0)
  store ptr null, ptr %retptr, align 8
  ret i32 0
B60.if:
  %.113.0326 = phi i64 [ %.184, %B366 ], [ 0, %entry ]
  %.184 = add nuw nsw i64 %.113.0326, 1
  %10 = getelementptr i64, ptr %arg.a.4, i64 %.113.0326
  %.242 = load i64, ptr %10, align 8
  %.243.not = icmp eq i64 %.242, 0
  br i1 %.243.not, label %B116, label %B80
}
define i32 @align_all(ptr noalias %retptr, ptr noalias %excinfo, ptr %arg.codes.0, ptr %arg.codes.1, i64 %arg.codes.2, i64 %arg.codes.3, ptr %arg.codes.4, i64 %arg.codes.5.0, i64 %arg.codes.6.0, ptr %arg.ends.0, ptr %arg.ends.1, i64 %arg.ends.2, i64 %arg.ends.3, ptr %arg.ends.4, i64 %arg.ends.5.0, i64 %arg.ends.6.0, ptr %arg.a.0, ptr %arg.a.1, i64 %arg.a.2, i64 %arg.a.3, ptr %arg.a.4, i64 %arg.a.5.0, i64 %arg.a.6.0, ptr %arg.b.0, ptr %arg.b.1, i64 %arg.b.2, i64 %arg.b.3, ptr %arg.b.4, i64 %arg.b.5.0, i64 %arg.b.6.0, ptr %arg.kinds.0, ptr %arg.kinds.1, i64 %arg.kinds.2, i64 %arg.kinds.3, ptr %arg.kinds.4, i64 %arg.kinds.5.0, i64 %arg.kinds.6.0, ptr %arg.out.0, ptr %arg.out.1, i64 %arg.out.2, i64 %arg.out.3, ptr %arg.out.4, i64 %arg.out.5.0, i64 %arg.out.5.1, i64 %arg.out.6.0, i64 %arg.out.6.1, ptr %arg.spans.0, ptr %arg.spans.1, i64 %arg.spans.2, i64 %arg.spans.3, ptr %arg.spans.4, i64 %arg.spans.5.0, i64 %arg.spans.5.1, i64 %arg.spans.5.2, i64 %arg.spans.6.0, i64 %arg.spans.6.1, i64 %arg.spans.6.2) {
entry:
  %.1072.i = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %excinfo.2.i660 = alloca ptr, align 8
  %.93.i = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %excinfo.1.i = alloca ptr, align 8
  %.147.i = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %excinfo.2.i = alloca ptr, align 8
  tail call void @NRT_incref(ptr %arg.codes.0)
  tail call void @NRT_incref(ptr %arg.ends.0)
  tail call void @NRT_incref(ptr %arg.a.0)
  tail call void @NRT_incref(ptr %arg.b.0)
  tail call void @NRT_incref(ptr %arg.kinds.0)
  tail call void @NRT_incref(ptr %arg.out.0)
  tail call void @NRT_incref(ptr %arg.spans.0)
  %.214735.not = icmp slt i64 %arg.ends.5.0, 1
  br i1 %.214735.not, label %B0.endif.endif.endif.endif.endif.i, label %B64.if
B100:
  %0 = getelementptr i8, ptr %7, i64 -8
  %.334 = load i64, ptr %0, align 8
  br label %B124
B124:
  %"$phi124.5.2.1" = phi i64 [ %.334, %B100 ], [ 0, %B64.if ]
  %.346 = sub nsw i64 %.285, %"$phi124.5.2.1"
  %.13.i = tail call i64 @llvm.smax.i64(i64 %.346, i64 %longest.2.0738)
  %exitcond.not = icmp eq i64 %arg.ends.5.0, %.227
  br i1 %exitcond.not, label %B0.endif.endif.endif.endif.i, label %B64.if
1:
  %.708.inv = icmp sgt i64 %.762681, 0
  %.709 = select i1 %.708.inv, i64 0, i64 %arg.ends.5.0
  %2 = getelementptr i8, ptr %13, i64 -8
  %.723 = getelementptr i64, ptr %2, i64 %.709
  %.724 = load i64, ptr %.723, align 8
  %.724.fr = freeze i64 %.724
  %.776 = icmp slt i64 %.762681, 0
  %.777 = select i1 %.776, i64 %arg.ends.5.0, i64 0
  %.832 = icmp slt i64 %.724.fr, 0
  %spec.select722 = select i1 %.832, i64 %arg.codes.5.0, i64 0
  %3 = add i64 %spec.select722, %.724.fr
  %spec.select = tail call i64 @llvm.smax.i64(i64 %3, i64 0)
  br label %B348.else.endif
4:
  %.1066.inv = icmp sgt i64 %.1120692, 0
  %.1067 = select i1 %.1066.inv, i64 0, i64 %arg.ends.5.0
  %5 = getelementptr i8, ptr %15, i64 -8
  %.1081 = getelementptr i64, ptr %5, i64 %.1067
  %.1082 = load i64, ptr %.1081, align 8
  %.1082.fr = freeze i64 %.1082
  %.1134 = icmp slt i64 %.1120692, 0
  %.1135 = select i1 %.1134, i64 %arg.ends.5.0, i64 0
  %.1190 = icmp slt i64 %.1082.fr, 0
  %spec.select723 = select i1 %.1190, i64 %arg.codes.5.0, i64 0
  %6 = add i64 %spec.select723, %.1082.fr
  %spec.select777 = tail call i64 @llvm.smax.i64(i64 %6, i64 0)
  br label %B442.else.endif
common.ret:
  %common.ret.op = phi i32 [ 0, %B616 ], [ 1, %B146.endif.if ], [ 1, %B442.endif.endif.if ], [ 1, %B442.endif.if ]
  ret i32 %common.ret.op
B616:
  tail call void @NRT_decref(ptr %arg.spans.0)
  tail call void @NRT_decref(ptr %base.i.i.i.i)
  tail call void @NRT_decref(ptr %arg.out.0)
  tail call void @NRT_decref(ptr %arg.kinds.0)
  tail call void @NRT_decref(ptr %arg.ends.0)
  tail call void @NRT_decref(ptr %arg.codes.0)
  tail call void @NRT_decref(ptr %arg.b.0)
  tail call void @NRT_decref(ptr %arg.a.0)
  store ptr null, ptr %retptr, align 8
  br label %common.ret
B64.if:
  %longest.2.0738 = phi i64 [ %.13.i, %B124 ], [ 0, %entry ]
  %.156.0737 = phi i64 [ %.227, %B124 ], [ 0, %entry ]
  %.227 = add nuw nsw i64 %.156.0737, 1
  %7 = getelementptr i64, ptr %arg.ends.4, i64 %.156.0737
  %.285 = load i64, ptr %7, align 8
  %.287.not = icmp eq i64 %.156.0737, 0
  br i1 %.287.not, label %B124, label %B100
B0.endif.endif.endif.endif.i:
  %8 = udiv i64 %.13.i, 5
  %9 = add nuw nsw i64 %8, 2
  %.50.i721 = mul nuw nsw i64 %9, 3
  %10 = add nsw i64 %.50.i721, -1152921504606846976
  %.57.i = icmp ult i64 %10, -2305843009213693952
  br i1 %.57.i, label %B146.endif.if, label %B0.endif.endif.endif.endif.endif.i
B0.endif.endif.endif.endif.endif.i:
  %longest.2.0.lcssa769 = phi i64 [ %9, %B0.endif.endif.endif.endif.i ], [ 2, %entry ]
  %.56.i = mul i64 %longest.2.0.lcssa769, 24
  %all.i.i.i.i = add nuw i64 %.56.i, 128
  %base.i.i.i.i = tail call ptr @malloc(i64 %all.i.i.i.i)
  %none.i.i.i.i = icmp eq ptr %base.i.i.i.i, null
  br i1 %none.i.i.i.i, label %B146.endif.if, label %B146.endif.endif
B146.endif.if:
  store ptr null, ptr %excinfo, align 8
  br label %common.ret
B146.endif.endif:
  store i64 1, ptr %base.i.i.i.i, align 4
  %from.i.i.i.i = ptrtoint ptr %base.i.i.i.i to i64
  %behind.i.i.i.i = add i64 %from.i.i.i.i, 127
  %at.i.i.i.i = and i64 %behind.i.i.i.i, -64
  %data.i.i.i.i = inttoptr i64 %at.i.i.i.i to ptr
  %slot.i.i.i.i = getelementptr i8, ptr %base.i.i.i.i, i64 24
  store ptr %data.i.i.i.i, ptr %slot.i.i.i.i, align 8
  tail call void @NRT_incref(ptr %base.i.i.i.i)
  tail call void @NRT_decref(ptr %base.i.i.i.i)
  tail call void @NRT_decref(ptr null)
  %.579740.not = icmp slt i64 %arg.a.5.0, 1
  br i1 %.579740.not, label %B616, label %B290.if.lr.ph
B290.if.lr.ph:
  %.fca.4.gep797.i = getelementptr inbounds i8, ptr %.93.i, i64 32
  %.fca.5.0.gep798.i = getelementptr inbounds i8, ptr %.93.i, i64 40
  %.fca.4.gep.i = getelementptr inbounds i8, ptr %.147.i, i64 32
  %.fca.4.gep2774.i = getelementptr inbounds i8, ptr %.1072.i, i64 32
  %.fca.5.0.gep2775.i = getelementptr inbounds i8, ptr %.1072.i, i64 40
  %.271.i = icmp slt i64 %arg.out.5.1, 1
  %11 = shl i64 %arg.out.5.1, 2
  %.1537 = mul i64 %arg.spans.5.2, %arg.spans.5.1
  %.1051674.not.i = icmp slt i64 %arg.spans.5.1, 1
  br label %B290.if
B290.if:
  %.523.0741 = phi i64 [ 0, %B290.if.lr.ph ], [ %.592, %f5.exit ]
  %.592 = add nuw nsw i64 %.523.0741, 1
  %12 = getelementptr i64, ptr %arg.a.4, i64 %.523.0741
  %.650 = load i64, ptr %12, align 8
  %.651.not = icmp eq i64 %.650, 0
  tail call void @NRT_incref(ptr %arg.codes.0)
  tail call void @NRT_decref(ptr null)
  %.762681 = load i64, ptr %12, align 8
  %13 = getelementptr i64, ptr %arg.ends.4, i64 %.762681
  br i1 %.651.not, label %.thread, label %1
.thread:
  %.776682 = icmp slt i64 %.762681, 0
  %.777683 = select i1 %.776682, i64 %arg.ends.5.0, i64 0
  br label %B348.else.endif
B348.endif:
  %.822.sroa.13.0 = phi i64 [ %arg.codes.5.0, %B348.else.endif.endif.endif.if ], [ %.822.sroa.13.1, %B348.else.endif.endif.endif ]
  %.910 = sub i64 %.822.sroa.13.0, %.822.sroa.0.2
  %.919 = tail call i64 @llvm.smax.i64(i64 %.910, i64 0)
  %.935 = getelementptr i16, ptr %arg.codes.4, i64 %.822.sroa.0.2
  tail call void @NRT_incref(ptr %arg.codes.0)
  %14 = getelementptr i64, ptr %arg.b.4, i64 %.523.0741
  %.1008 = load i64, ptr %14, align 8
  %.1009.not = icmp eq i64 %.1008, 0
  tail call void @NRT_incref(ptr %arg.codes.0)
  tail call void @NRT_decref(ptr null)
  tail call void @NRT_decref(ptr %arg.codes.0)
  tail call void @NRT_decref(ptr null)
  %.1120692 = load i64, ptr %14, align 8
  %15 = getelementptr i64, ptr %arg.ends.4, i64 %.1120692
  br i1 %.1009.not, label %.thread759, label %4
.thread759:
  %.1134693 = icmp slt i64 %.1120692, 0
  %.1135694 = select i1 %.1134693, i64 %arg.ends.5.0, i64 0
  br label %B442.else.endif
B348.else.endif:
  %.777683.pn = phi i64 [ %.777683, %.thread ], [ %.777, %1 ]
  %.834757 = phi i64 [ 0, %.thread ], [ %3, %1 ]
  %.822.sroa.0.1 = phi i64 [ 0, %.thread ], [ %spec.select, %1 ]
  %.792689758.in = getelementptr i64, ptr %13, i64 %.777683.pn
  %.792689758 = load i64, ptr %.792689758.in, align 8
  %.842.not = icmp slt i64 %.834757, %arg.codes.5.0
  br i1 %.842.not, label %B348.else.endif.endif, label %B348.else.endif.if
B348.else.endif.if:
  br label %B348.else.endif.endif
B348.else.endif.endif:
  %.822.sroa.0.2 = phi i64 [ %arg.codes.5.0, %B348.else.endif.if ], [ %.822.sroa.0.1, %B348.else.endif ]
  %.849 = icmp slt i64 %.792689758, 0
  %.850 = select i1 %.849, i64 %arg.codes.5.0, i64 0
  %.851 = add i64 %.850, %.792689758
  %.854 = icmp slt i64 %.851, 0
  br i1 %.854, label %B348.else.endif.endif.if, label %B348.else.endif.endif.endif
B348.else.endif.endif.if:
  br label %B348.else.endif.endif.endif
B348.else.endif.endif.endif:
  %.822.sroa.13.1 = phi i64 [ 0, %B348.else.endif.endif.if ], [ %.851, %B348.else.endif.endif ]
  %.859.not = icmp slt i64 %.851, %arg.codes.5.0
  br i1 %.859.not, label %B348.endif, label %B348.else.endif.endif.endif.if
B348.else.endif.endif.endif.if:
  br label %B348.endif
B442.endif:
  %.1180.sroa.13.0 = phi i64 [ %arg.codes.5.0, %B442.else.endif.endif.endif.if ], [ %.1180.sroa.13.1, %B442.else.endif.endif.endif ]
  %.1268 = sub i64 %.1180.sroa.13.0, %.1180.sroa.0.2
  %.1277 = tail call i64 @llvm.smax.i64(i64 %.1268, i64 0)
  %.1293 = getelementptr i16, ptr %arg.codes.4, i64 %.1180.sroa.0.2
  tail call void @NRT_incref(ptr %arg.codes.0)
  store ptr null, ptr %excinfo.1.i, align 8
  store ptr null, ptr %excinfo.2.i, align 8
  tail call void @NRT_incref(ptr %arg.codes.0)
  tail call void @NRT_incref(ptr %arg.codes.0)
  tail call void @NRT_incref(ptr %base.i.i.i.i)
  %.69.i = icmp sgt i64 %.910, 8
  br i1 %.69.i, label %B52.i, label %B106.i
B52.i:
  %size.2.0.i = phi i64 [ %.72.i, %B52.i ], [ 16, %B442.endif ]
  %.72.i = shl nsw i64 %size.2.0.i, 1
  %.88.i = icmp slt i64 %size.2.0.i, %.919
  br i1 %.88.i, label %B52.i, label %B106.i
B106.i:
  %size.3.1.i = phi i64 [ 16, %B442.endif ], [ %.72.i, %B52.i ]
  call void @llvm.memset.p0.i64(ptr align 8 dereferenceable(56) %.93.i, i8 0, i64 56, i1 false)
  %.97.i = call i32 @f6(ptr %.93.i, ptr %excinfo.1.i, i64 %size.3.1.i)
  %.99.not.i = icmp eq i32 %.97.i, 0
  %.107.fca.0.load.i = load ptr, ptr %.93.i, align 8
  %.107.fca.4.load.i = load ptr, ptr %.fca.4.gep797.i, align 8
  br i1 %.99.not.i, label %B106.endif.i, label %B442.endif.if
B646.preheader.i:
  %.636.not1063.i = icmp sgt i64 %.1268, 4
  br i1 %.636.not1063.i, label %B742.preheader.lr.ph.i, label %B442.endif.endif
B742.preheader.lr.ph.i:
  %.859.i = add nsw i64 %size.3.1.i, -1
  %invariant.op = add nsw i64 %.1277, -5
  %invariant.op739 = add nsw i64 %.1277, -6
  br label %B742.i.outer
B556.i:
  %.292.i = add nuw nsw i64 %.223.01059.i, 1
  %.496.i = ashr i64 %.487.i, 15
  %.500.i = ashr i64 %.487.i, 29
  %16 = xor i64 %.496.i, %.500.i
  %.503.i = xor i64 %16, %.487.i
  %.506.i = and i64 %.503.i, %.505.i
  %.520.i = icmp slt i64 %.506.i, 0
  %.521.i = select i1 %.520.i, i64 %.107.fca.5.0.load.i, i64 0
  %17 = getelementptr i32, ptr %.107.fca.4.load.i, i64 %.506.i
  %.535.i = getelementptr i32, ptr %17, i64 %.521.i
  %.536.i = load i32, ptr %.535.i, align 4
  %18 = getelementptr i32, ptr %.161.fca.4.load.i, i64 %.328.i
  store i32 %.536.i, ptr %18, align 4
  %.598.i = trunc i64 %.328.i to i32
  store i32 %.598.i, ptr %.535.i, align 4
  %exitcond1075.not.i = icmp eq i64 %.223.01059.i, %.198.i
  br i1 %exitcond1075.not.i, label %B646.preheader.i, label %B344.if.i
B742.i:
  %j.4.1.i = phi i64 [ %.1518.i, %B1520.i ], [ %floor.2.1.i.ph, %B742.i.outer ]
  br label %B822.if.i
B898.i:
  %.850.i = ashr i64 %.841.i, 15
  %.854.i = ashr i64 %.841.i, 29
  %19 = xor i64 %.850.i, %.854.i
  %.857.i = xor i64 %19, %.841.i
  %.860.i = and i64 %.857.i, %.859.i
  %.900.i = icmp slt i64 %.860.i, 0
  %.901.i = select i1 %.900.i, i64 %.107.fca.5.0.load.i, i64 0
  %20 = getelementptr i32, ptr %.107.fca.4.load.i, i64 %.860.i
  %.915.i = getelementptr i32, ptr %20, i64 %.901.i
  %.916.i = load i32, ptr %.915.i, align 4
  %.946.i = icmp sgt i32 %.916.i, -1
  br i1 %.946.i, label %B1030.preheader.i, label %B1520.i
B1030.preheader.i:
  %.1035.i = icmp slt i64 %j.4.1.i, %.1277
  %.1096.i = icmp slt i64 %j.4.1.i, 0
  %.1097.i = select i1 %.1096.i, i64 %.1277, i64 0
  %21 = getelementptr i16, ptr %.1293, i64 %j.4.1.i
  %.1111.i = getelementptr i16, ptr %21, i64 %.1097.i
  %22 = xor i64 %j.4.1.i, -1
  %23 = add i64 %.1277, %22
  %24 = sub i64 %.1277, %j.4.1.i
  br label %B1030.i
B1030.i:
  %i.5.2.i = phi i32 [ %.1392.i, %B1422.i ], [ %.916.i, %B1030.preheader.i ]
  %best.4.2.i = phi i64 [ %best.3.4.i, %B1422.i ], [ -1, %B1030.preheader.i ]
  %best_length.2.2.i = phi i64 [ %best_length.3.4.i, %B1422.i ], [ 0, %B1030.preheader.i ]
  %best_distance.2.2.i = phi i64 [ %best_distance.3.4.i, %B1422.i ], [ 0, %B1030.preheader.i ]
  %tries.2.2.i = phi i64 [ %.1355.i, %B1422.i ], [ 0, %B1030.preheader.i ]
  %.1005.i = zext i32 %i.5.2.i to i64
  %.1017.i = icmp sgt i64 %.910, %.1005.i
  %or.cond1034.i = select i1 %.1017.i, i1 %.1035.i, i1 false
  br i1 %or.cond1034.i, label %B1122.i, label %B1422.i
B1122.i:
  %.1076.i = getelementptr i16, ptr %.935, i64 %.1005.i
  %.1077.i = load i16, ptr %.1076.i, align 2
  %.1112.i = load i16, ptr %.1111.i, align 2
  %.1113.i = icmp eq i16 %.1077.i, %.1112.i
  br i1 %.1113.i, label %B1170.preheader.i, label %B1422.i
B1170.preheader.i:
  %25 = xor i64 %.1005.i, -1
  %26 = add nsw i64 %.919, %25
  %27 = sub nsw i64 %.919, %.1005.i
  br label %B1170.i
B1170.i:
  %length.2.3.i = phi i64 [ %.1119.i, %B1268.i ], [ 0, %B1170.preheader.i ]
  %.1119.i = add nuw nsw i64 %length.2.3.i, 1
  %exitcond1077.not.i = icmp eq i64 %length.2.3.i, %26
  br i1 %exitcond1077.not.i, label %B1316.i, label %B1224.i
B1224.i:
  %exitcond1078.not.i = icmp eq i64 %length.2.3.i, %23
  br i1 %exitcond1078.not.i, label %B1316.i, label %B1268.i
B1268.i:
  %.1149.i = add nsw i64 %.1119.i, %j.4.1.i
  %gep.i = getelementptr i16, ptr %.1076.i, i64 %.1119.i
  %.1201.i = load i16, ptr %gep.i, align 2
  %.1220.i = icmp slt i64 %.1149.i, 0
  %.1221.i = select i1 %.1220.i, i64 %.1277, i64 0
  %28 = getelementptr i16, ptr %.1293, i64 %.1149.i
  %.1235.i = getelementptr i16, ptr %28, i64 %.1221.i
  %.1236.i = load i16, ptr %.1235.i, align 2
  %.1237.i = icmp eq i16 %.1201.i, %.1236.i
  br i1 %.1237.i, label %B1170.i, label %B1316.i
B1316.i:
  %length.2.3.lcssa.i = phi i64 [ %length.2.3.i, %B1268.i ], [ %23, %B1224.i ], [ %26, %B1170.i ]
  %.1119.lcssa.i = phi i64 [ %.1119.i, %B1268.i ], [ %24, %B1224.i ], [ %27, %B1170.i ]
  %.1265.i = sub nsw i64 %.1005.i, %expected.2.1.i.ph
  %.1268.i = tail call i64 @llvm.abs.i64(i64 %.1265.i, i1 false)
  %.1273.i = icmp ugt i64 %length.2.3.lcssa.i, 3
  br i1 %.1273.i, label %B1374.i, label %B1422.i
B1374.i:
  %.1283.not.i = icmp slt i64 %length.2.3.lcssa.i, %best_length.2.2.i
  br i1 %.1283.not.i, label %B1386.i, label %B1410.i
B1386.i:
  %.1296.i = icmp eq i64 %.1119.lcssa.i, %best_length.2.2.i
  %.1313.i = icmp slt i64 %.1268.i, %best_distance.2.2.i
  %or.cond1035.i = select i1 %.1296.i, i1 %.1313.i, i1 false
  br i1 %or.cond1035.i, label %B1410.i, label %B1422.i
B1410.i:
  br label %B1422.i
B1422.i:
  %best.3.4.i = phi i64 [ %.1005.i, %B1410.i ], [ %best.4.2.i, %B1316.i ], [ %best.4.2.i, %B1386.i ], [ %best.4.2.i, %B1122.i ], [ %best.4.2.i, %B1030.i ]
  %best_length.3.4.i = phi i64 [ %.1119.lcssa.i, %B1410.i ], [ %best_length.2.2.i, %B1316.i ], [ %best_length.2.2.i, %B1386.i ], [ %best_length.2.2.i, %B1122.i ], [ %best_length.2.2.i, %B1030.i ]
  %best_distance.3.4.i = phi i64 [ %.1268.i, %B1410.i ], [ %best_distance.2.2.i, %B1316.i ], [ %best_distance.2.2.i, %B1386.i ], [ %best_distance.2.2.i, %B1122.i ], [ %best_distance.2.2.i, %B1030.i ]
  %.1355.i = add nuw nsw i64 %tries.2.2.i, 1
  %.1391.i = getelementptr i32, ptr %.161.fca.4.load.i, i64 %.1005.i
  %.1392.i = load i32, ptr %.1391.i, align 4
  %.1424.i = icmp sgt i32 %.1392.i, -1
  %.1456.i = icmp ult i64 %tries.2.2.i, 11
  %or.cond1036.i = select i1 %.1424.i, i1 %.1456.i, i1 false
  br i1 %or.cond1036.i, label %B1030.i, label %B1508.i
B1508.i:
  %.1496.i = icmp slt i64 %best.3.4.i, 0
  br i1 %.1496.i, label %B1520.i, label %B1534.i
B1520.i:
  %.1518.i = add nsw i64 %j.4.1.i, 1
  %.636.not.i = icmp sle i64 %j.4.1.i, %invariant.op739
  %or.cond.i = select i1 %.636.not.i, i1 %.677.i, i1 false
  br i1 %or.cond.i, label %B742.i, label %B442.endif.endif
B1534.i:
  %.1542.i.not = icmp eq i64 %count.3.1.i.ph, 0
  br i1 %.1542.i.not, label %B1674.i, label %B1558.i
B1558.i:
  %.idx = mul i64 %count.3.1.i.ph, 24
  %29 = getelementptr i8, ptr %data.i.i.i.i, i64 %.idx
  %.1603.i = getelementptr i8, ptr %29, i64 -24
  %.1604.i = load i64, ptr %.1603.i, align 8
  %.1659.i = getelementptr i8, ptr %29, i64 -8
  %.1660.i = load i64, ptr %.1659.i, align 8
  %.1661.i = add nsw i64 %.1660.i, %.1604.i
  %.1663.not.i = icmp sgt i64 %.1661.i, %best.3.4.i
  %spec.select.i = select i1 %.1663.not.i, i64 0, i64 %.1661.i
  br label %B1674.i
B1674.i:
  %lowest.2.2.i = phi i64 [ 0, %B1534.i ], [ %spec.select.i, %B1558.i ]
  %.1793.i = icmp sgt i64 %j.4.1.i, %floor.2.1.i.ph
  %.1803.i = icmp sgt i64 %best.3.4.i, %lowest.2.2.i
  %or.cond1037.i = select i1 %.1793.i, i1 %.1803.i, i1 false
  br i1 %or.cond1037.i, label %B1698.i, label %B1838.i
B1698.i:
  %.1836.i = icmp eq i64 %best.3.4.i, 0
  %.1837.i = select i1 %.1836.i, i64 %.919, i64 0
  %30 = getelementptr i16, ptr %.935, i64 %best.3.4.i
  %31 = getelementptr i8, ptr %30, i64 -2
  %.1851.i = getelementptr i16, ptr %31, i64 %.1837.i
  %.1852.i = load i16, ptr %.1851.i, align 2
  %.1870.inv.i = icmp sgt i64 %j.4.1.i, 0
  %.1871.i = select i1 %.1870.inv.i, i64 0, i64 %.1277
  %32 = getelementptr i8, ptr %21, i64 -2
  %.1885.i = getelementptr i16, ptr %32, i64 %.1871.i
  %.1886.i = load i16, ptr %.1885.i, align 2
  %.1887.i = icmp eq i16 %.1852.i, %.1886.i
  br i1 %.1887.i, label %B1746.i, label %B1838.i
B1746.i:
  %i.6.2.i = phi i64 [ %.1893.i, %B1790.i ], [ %best.3.4.i, %B1698.i ]
  %k.4.2.i = phi i64 [ %.1903.i, %B1790.i ], [ %j.4.1.i, %B1698.i ]
  %.1893.i = add nsw i64 %i.6.2.i, -1
  %.1903.i = add nsw i64 %k.4.2.i, -1
  %.1914.i = icmp sgt i64 %.1903.i, %floor.2.1.i.ph
  %.1924.i = icmp sgt i64 %.1893.i, %lowest.2.2.i
  %or.cond1038.i = select i1 %.1914.i, i1 %.1924.i, i1 false
  br i1 %or.cond1038.i, label %B1790.i, label %B1838.i
B1790.i:
  %.1955.i = icmp slt i64 %i.6.2.i, 2
  %.1956.i = select i1 %.1955.i, i64 %.919, i64 0
  %33 = getelementptr i16, ptr %.935, i64 %i.6.2.i
  %34 = getelementptr i8, ptr %33, i64 -4
  %.1970.i = getelementptr i16, ptr %34, i64 %.1956.i
  %.1971.i = load i16, ptr %.1970.i, align 2
  %.1989.i = icmp slt i64 %k.4.2.i, 2
  %.1990.i = select i1 %.1989.i, i64 %.1277, i64 0
  %35 = getelementptr i16, ptr %.1293, i64 %k.4.2.i
  %36 = getelementptr i8, ptr %35, i64 -4
  %.2004.i = getelementptr i16, ptr %36, i64 %.1990.i
  %.2005.i = load i16, ptr %.2004.i, align 2
  %.2006.i = icmp eq i16 %.1971.i, %.2005.i
  br i1 %.2006.i, label %B1746.i, label %B1838.i
B1838.i:
  %i.7.3.i = phi i64 [ %best.3.4.i, %B1698.i ], [ %best.3.4.i, %B1674.i ], [ %.1893.i, %B1746.i ], [ %.1893.i, %B1790.i ]
  %k.5.3.i = phi i64 [ %j.4.1.i, %B1698.i ], [ %j.4.1.i, %B1674.i ], [ %.1903.i, %B1746.i ], [ %.1903.i, %B1790.i ]
  %.2083.i.idx = mul i64 %count.3.1.i.ph, 24
  %.2083.i = getelementptr i8, ptr %data.i.i.i.i, i64 %.2083.i.idx
  store i64 %i.7.3.i, ptr %.2083.i, align 8
  %.2139.i = getelementptr i8, ptr %.2083.i, i64 8
  store i64 %k.5.3.i, ptr %.2139.i, align 8
  %.2145.i = add nuw nsw i64 %best_length.3.4.i, %best.3.4.i
  %.2147.i = sub nsw i64 %.2145.i, %i.7.3.i
  %.2203.i = getelementptr i8, ptr %.2083.i, i64 16
  store i64 %.2147.i, ptr %.2203.i, align 8
  %.2206.i = add nuw nsw i64 %count.3.1.i.ph, 1
  %.2217.i = add nsw i64 %best_length.3.4.i, %j.4.1.i
  %.2249.not.i = icmp sle i64 %.2217.i, %invariant.op
  %.2286.i = icmp slt i64 %.2206.i, %longest.2.0.lcssa769
  %or.cond1039.i = select i1 %.2249.not.i, i1 %.2286.i, i1 false
  br i1 %or.cond1039.i, label %B742.i.outer, label %B442.endif.endif
B742.i.outer:
  %count.3.1.i.ph = phi i64 [ 0, %B742.preheader.lr.ph.i ], [ %.2206.i, %B1838.i ]
  %expected.2.1.i.ph = phi i64 [ 0, %B742.preheader.lr.ph.i ], [ %.2145.i, %B1838.i ]
  %floor.2.1.i.ph = phi i64 [ 0, %B742.preheader.lr.ph.i ], [ %.2217.i, %B1838.i ]
  %.677.i = icmp slt i64 %count.3.1.i.ph, %longest.2.0.lcssa769
  br label %B742.i
B106.endif.i:
  %.107.fca.5.0.load.i = load i64, ptr %.fca.5.0.gep798.i, align 8
  tail call void @NRT_decref(ptr null)
  %.146.i = add nuw nsw i64 %.919, 1
  call void @llvm.memset.p0.i64(ptr align 8 dereferenceable(56) %.147.i, i8 0, i64 56, i1 false)
  %.151.i = call i32 @f6(ptr %.147.i, ptr %excinfo.2.i, i64 %.146.i)
  %.153.not.i = icmp eq i32 %.151.i, 0
  %.161.fca.0.load.i = load ptr, ptr %.147.i, align 8
  %.161.fca.4.load.i = load ptr, ptr %.fca.4.gep.i, align 8
  br i1 %.153.not.i, label %B106.endif.endif.i, label %B442.endif.if
B106.endif.endif.i:
  tail call void @NRT_decref(ptr null)
  %.198.i = add nsw i64 %.919, -5
  %.2791057.i = icmp sgt i64 %.910, 4
  br i1 %.2791057.i, label %B344.if.lr.ph.i, label %B646.preheader.i
B344.if.lr.ph.i:
  %.505.i = add nsw i64 %size.3.1.i, -1
  br label %B344.if.i
B344.if.i:
  %.223.01059.i = phi i64 [ 0, %B344.if.lr.ph.i ], [ %.292.i, %B556.i ]
  %.328.i = sub nuw nsw i64 %.198.i, %.223.01059.i
  br label %B480.if.i
B480.if.i:
  %h.6.11056.i = phi i64 [ 0, %B344.if.i ], [ %.487.i, %B480.if.i ]
  %.358.01054.i = phi i64 [ 0, %B344.if.i ], [ %.427.i, %B480.if.i ]
  %.427.i = add nuw nsw i64 %.358.01054.i, 1
  %.453.i = mul nsw i64 %h.6.11056.i, 31
  %.455.i = add nsw i64 %.358.01054.i, %.328.i
  %.469.i = icmp slt i64 %.455.i, 0
  %.470.i = select i1 %.469.i, i64 %.919, i64 0
  %37 = getelementptr i16, ptr %.935, i64 %.455.i
  %.484.i = getelementptr i16, ptr %37, i64 %.470.i
  %.485.i = load i16, ptr %.484.i, align 2
  %.486.i = zext i16 %.485.i to i64
  %.487.i = add nsw i64 %.453.i, %.486.i
  %exitcond.not.i = icmp eq i64 %.427.i, 5
  br i1 %exitcond.not.i, label %B556.i, label %B480.if.i
B822.if.i:
  %h.7.21062.i = phi i64 [ 0, %B742.i ], [ %.841.i, %B822.if.i ]
  %.712.01060.i = phi i64 [ 0, %B742.i ], [ %.781.i, %B822.if.i ]
  %.781.i = add nuw nsw i64 %.712.01060.i, 1
  %.807.i = mul nsw i64 %h.7.21062.i, 31
  %.809.i = add nsw i64 %.712.01060.i, %j.4.1.i
  %.823.i = icmp slt i64 %.809.i, 0
  %.824.i = select i1 %.823.i, i64 %.1277, i64 0
  %38 = getelementptr i16, ptr %.1293, i64 %.809.i
  %.838.i = getelementptr i16, ptr %38, i64 %.824.i
  %.839.i = load i16, ptr %.838.i, align 2
  %.840.i = zext i16 %.839.i to i64
  %.841.i = add nsw i64 %.807.i, %.840.i
  %exitcond1076.not.i = icmp eq i64 %.781.i, 5
  br i1 %exitcond1076.not.i, label %B898.i, label %B822.if.i
B442.else.endif:
  %.1135694.pn = phi i64 [ %.1135694, %.thread759 ], [ %.1135, %4 ]
  %.1192764 = phi i64 [ 0, %.thread759 ], [ %6, %4 ]
  %.1180.sroa.0.1 = phi i64 [ 0, %.thread759 ], [ %spec.select777, %4 ]
  %.1150700765.in = getelementptr i64, ptr %15, i64 %.1135694.pn
  %.1150700765 = load i64, ptr %.1150700765.in, align 8
  %.1200.not = icmp slt i64 %.1192764, %arg.codes.5.0
  br i1 %.1200.not, label %B442.else.endif.endif, label %B442.else.endif.if
B442.else.endif.if:
  br label %B442.else.endif.endif
B442.else.endif.endif:
  %.1180.sroa.0.2 = phi i64 [ %arg.codes.5.0, %B442.else.endif.if ], [ %.1180.sroa.0.1, %B442.else.endif ]
  %.1207 = icmp slt i64 %.1150700765, 0
  %.1208 = select i1 %.1207, i64 %arg.codes.5.0, i64 0
  %.1209 = add i64 %.1208, %.1150700765
  %.1212 = icmp slt i64 %.1209, 0
  br i1 %.1212, label %B442.else.endif.endif.if, label %B442.else.endif.endif.endif
B442.else.endif.endif.if:
  br label %B442.else.endif.endif.endif
B442.else.endif.endif.endif:
  %.1180.sroa.13.1 = phi i64 [ 0, %B442.else.endif.endif.if ], [ %.1209, %B442.else.endif.endif ]
  %.1217.not = icmp slt i64 %.1209, %arg.codes.5.0
  br i1 %.1217.not, label %B442.endif, label %B442.else.endif.endif.endif.if
B442.else.endif.endif.endif.if:
  br label %B442.endif
B442.endif.if:
  %excinfo.3.1.ph.in = phi ptr [ %excinfo.1.i, %B106.i ], [ %excinfo.2.i, %B106.endif.i ]
  %excinfo.3.1.ph = load ptr, ptr %excinfo.3.1.ph.in, align 8
  tail call void @NRT_decref(ptr %arg.codes.0)
  store ptr %excinfo.3.1.ph, ptr %excinfo, align 8
  br label %common.ret
B442.endif.endif:
  %count.4.2.i = phi i64 [ 0, %B646.preheader.i ], [ %count.3.1.i.ph, %B1520.i ], [ %.2206.i, %B1838.i ]
  tail call void @NRT_decref(ptr %base.i.i.i.i)
  tail call void @NRT_decref(ptr %.107.fca.0.load.i)
  tail call void @NRT_decref(ptr %arg.codes.0)
  tail call void @NRT_decref(ptr %.161.fca.0.load.i)
  tail call void @NRT_decref(ptr %arg.codes.0)
  tail call void @NRT_decref(ptr %arg.codes.0)
  %.1404 = mul i64 %.523.0741, %arg.out.5.1
  %.1406 = getelementptr i32, ptr %arg.out.4, i64 %.1404
  tail call void @NRT_incref(ptr %arg.out.0)
  store ptr null, ptr %excinfo.2.i660, align 8
  tail call void @NRT_incref(ptr %arg.codes.0)
  tail call void @NRT_incref(ptr %arg.codes.0)
  tail call void @NRT_incref(ptr %base.i.i.i.i)
  tail call void @NRT_incref(ptr %arg.kinds.0)
  tail call void @NRT_incref(ptr %arg.out.0)
  br i1 %.271.i, label %.337.if.i, label %.337.endif.preheader.i
B124.i:
  %39 = getelementptr i8, ptr %91, i64 -2
  %.598.i669 = load i16, ptr %39, align 2
  %.600.i = zext i16 %.598.i669 to i64
  %.625.i670 = getelementptr i8, ptr %arg.kinds.4, i64 %.600.i
  %.626.i = load i8, ptr %.625.i670, align 1
  %.628.i = icmp ugt i8 %.626.i, 1
  %40 = zext i1 %.628.i to i64
  br label %B174.i
B174.i:
  %"$phi174.2.2.1.i" = phi i64 [ %40, %B124.i ], [ 0, %B84.if.i ]
  %.638.i = add nuw nsw i64 %"$phi174.2.2.1.i", %articles_a.2.04014.i
  %exitcond.not.i661 = icmp eq i64 %.494.i, %.919
  br i1 %exitcond.not.i661, label %B182.i, label %B84.if.i
B182.i:
  %articles_a.2.0.lcssa.i = phi i64 [ 0, %.337.if.i ], [ %.638.i, %B174.i ]
  %.7454015.not.i = icmp slt i64 %.1268, 2
  br i1 %.7454015.not.i, label %B338.i, label %B240.if.i
B280.i:
  %41 = getelementptr i8, ptr %92, i64 -2
  %.862.i = load i16, ptr %41, align 2
  %.864.i = zext i16 %.862.i to i64
  %.889.i = getelementptr i8, ptr %arg.kinds.4, i64 %.864.i
  %.890.i = load i8, ptr %.889.i, align 1
  %.892.i = icmp ugt i8 %.890.i, 1
  %42 = zext i1 %.892.i to i64
  br label %B330.i
B330.i:
  %"$phi330.2.2.1.i" = phi i64 [ %42, %B280.i ], [ 0, %B240.if.i ]
  %.902.i = add nuw nsw i64 %"$phi330.2.2.1.i", %articles_b.2.04018.i
  %exitcond4062.not.i = icmp eq i64 %.758.i, %.1277
  br i1 %exitcond4062.not.i, label %B338.loopexit.i, label %B240.if.i
B338.loopexit.i:
  %43 = tail call i64 @llvm.smin.i64(i64 %.902.i, i64 %articles_a.2.0.lcssa.i)
  %44 = trunc i64 %43 to i32
  br label %B338.i
B338.i:
  %articles_b.2.0.lcssa.i = phi i32 [ 0, %B182.i ], [ %44, %B338.loopexit.i ]
  %.952.i = getelementptr i8, ptr %.1406, i64 64
  %.953.i = trunc i64 %.919 to i32
  store i32 %.953.i, ptr %.952.i, align 4
  %.993.i = getelementptr i8, ptr %.1406, i64 68
  %.994.i = trunc i64 %.1277 to i32
  store i32 %.994.i, ptr %.993.i, align 4
  %.1058.i = getelementptr i8, ptr %.1406, i64 96
  store i32 %articles_b.2.0.lcssa.i, ptr %.1058.i, align 4
  call void @llvm.memset.p0.i64(ptr align 8 dereferenceable(56) %.1072.i, i8 0, i64 56, i1 false)
  %.1076.i662 = call i32 @f6(ptr %.1072.i, ptr %excinfo.2.i660, i64 %.146.i)
  %.1078.not.i = icmp eq i32 %.1076.i662, 0
  %.1086.fca.0.load.i = load ptr, ptr %.1072.i, align 8
  %.1086.fca.4.load.i = load ptr, ptr %.fca.4.gep2774.i, align 8
  br i1 %.1078.not.i, label %B338.endif.endif.i, label %B338.endif.if.i
B604.loopexit.i:
  %exitcond4063.not.i = icmp eq i64 %count.4.2.i, %.1206.i
  br i1 %exitcond4063.not.i, label %B792.i, label %B604.if.i
B722.i:
  %.1551.i = zext i32 %.1550.i665 to i64
  %.idx726 = mul nuw nsw i64 %.1551.i, 24
  %45 = getelementptr i8, ptr %data.i.i.i.i, i64 %.idx726
  %.1638.i = getelementptr i8, ptr %45, i64 16
  %.1639.i = load i64, ptr %.1638.i, align 8
  %.1694.i = load i64, ptr %.1397.i, align 8
  %.1695.i = icmp slt i64 %.1639.i, %.1694.i
  br i1 %.1695.i, label %B778.i, label %B788.i
B778.i:
  store i32 %.1728.i, ptr %.1549.i, align 4
  br label %B788.i
B788.i:
  %.1479.i = icmp ugt i64 %.1426.04021.i, 1
  br i1 %.1479.i, label %B694.if.i, label %B604.loopexit.i
B792.i:
  %.1748.i = add nsw i64 %count.4.2.i, 2
  %.29.i.i.i = icmp slt i64 %count.4.2.i, -2
  br i1 %.29.i.i.i, label %B442.endif.endif.if, label %B0.endif.endif.endif.endif.i.i.i
B0.endif.endif.endif.endif.i.i.i:
  %.50.i.i.i = tail call { i64, i1 } @llvm.smul.with.overflow.i64(i64 %.1748.i, i64 3)
  %.51.i.i.i = extractvalue { i64, i1 } %.50.i.i.i, 0
  %.52.i.i.i = extractvalue { i64, i1 } %.50.i.i.i, 1
  %46 = add i64 %.51.i.i.i, -1152921504606846976
  %.57.i.i.i = icmp ult i64 %46, -2305843009213693952
  %.58.i.i.i = or i1 %.52.i.i.i, %.57.i.i.i
  br i1 %.58.i.i.i, label %B442.endif.endif.if, label %B0.endif.endif.endif.endif.endif.i.i.i
B0.endif.endif.endif.endif.endif.i.i.i:
  %.56.i.i.i = shl nsw i64 %.51.i.i.i, 3
  %all.i.i.i.i.i.i = add i64 %.56.i.i.i, 128
  %base.i.i.i.i.i.i = tail call ptr @malloc(i64 %all.i.i.i.i.i.i)
  %none.i.i.i.i.i.i = icmp eq ptr %base.i.i.i.i.i.i, null
  br i1 %none.i.i.i.i.i.i, label %B442.endif.endif.if, label %B792.endif.i
B1104.i:
  %.2358.i = getelementptr i8, ptr %.2063.i, i64 8
  %.2359.i = load i64, ptr %.2358.i, align 8
  %.2442.i = icmp slt i64 %n.3.04029.i, 0
  %.2443.i = select i1 %.2442.i, i64 %.1748.i, i64 0
  %.2444.i = add i64 %.2443.i, %n.3.04029.i
  %.2468.idx.i = mul i64 %.2444.i, 24
  %.2468.i = getelementptr i8, ptr %data.i.i.i.i.i.i, i64 %.2468.idx.i
  store i64 %.2064.i, ptr %.2468.i, align 8
  %.2523.i = getelementptr i8, ptr %.2468.i, i64 8
  store i64 %.2359.i, ptr %.2523.i, align 8
  %.2578.i = getelementptr i8, ptr %.2468.i, i64 16
  store i64 %.2119.i, ptr %.2578.i, align 8
  %.2581.i = add nsw i64 %n.3.04029.i, 1
  %.2641.i = load i64, ptr %.2118.i, align 8
  %.2667.i = add nsw i64 %.2641.i, %known.2.04030.i
  %.2728.i = icmp sgt i64 %.2641.i, 19
  br i1 %.2728.i, label %B1296.i, label %B5299.i
B1296.i:
  %.2784.i = load i64, ptr %.2063.i, align 8
  %.13.i3883.i = tail call i64 @llvm.smin.i64(i64 %.2784.i, i64 %head_a.2.04031.i)
  %.2870.i = load i64, ptr %.2358.i, align 8
  %.13.i3884.i = tail call i64 @llvm.smin.i64(i64 %.2870.i, i64 %head_b.2.04033.i)
  %47 = add i64 %.2641.i, %.2784.i
  %.3027.i = sub i64 %.919, %47
  %.13.i3885.i = tail call i64 @llvm.smin.i64(i64 %.3027.i, i64 %tail_a.2.04032.i)
  %48 = add i64 %.2641.i, %.2870.i
  %.3184.i = sub i64 %.1277, %48
  %.13.i3886.i = tail call i64 @llvm.smin.i64(i64 %.3184.i, i64 %tail_b.2.04034.i)
  br label %B5299.i
B1600.loopexit.i:
  %49 = tail call i64 @llvm.smin.i64(i64 %tail_a.3.1.i, i64 %head_a.3.1.i)
  %50 = tail call i64 @llvm.smin.i64(i64 %tail_b.3.1.i, i64 %head_b.3.1.i)
  %.pre = trunc i64 %49 to i32
  %.pre751 = trunc i64 %50 to i32
  br label %B1600.i
B1600.i:
  %.3689.i.pre-phi = phi i32 [ %.994.i, %B792.endif.i ], [ %.pre751, %B1600.loopexit.i ]
  %.3624.i.pre-phi = phi i32 [ %.953.i, %B792.endif.i ], [ %.pre, %B1600.loopexit.i ]
  %n.3.0.lcssa.i = phi i64 [ 1, %B792.endif.i ], [ %90, %B1600.loopexit.i ]
  %known.2.0.lcssa.i = phi i64 [ 0, %B792.endif.i ], [ %known.3.1.i, %B1600.loopexit.i ]
  tail call void @NRT_decref(ptr %base.i.i.i.i)
  tail call void @NRT_decref(ptr %.1086.fca.0.load.i)
  %.3323.i = icmp slt i64 %n.3.0.lcssa.i, 0
  %spec.select778 = select i1 %.3323.i, i64 %.1748.i, i64 0
  %.3325.i = add i64 %spec.select778, %n.3.0.lcssa.i
  %.3349.idx.i = mul i64 %.3325.i, 24
  %.3349.i = getelementptr i8, ptr %data.i.i.i.i.i.i, i64 %.3349.idx.i
  store i64 %.919, ptr %.3349.i, align 8
  %.3404.i = getelementptr i8, ptr %.3349.i, i64 8
  store i64 %.1277, ptr %.3404.i, align 8
  %.3443.i = trunc i64 %known.2.0.lcssa.i to i32
  store i32 %.3443.i, ptr %.1406, align 4
  %.3456.i = sub nsw i64 %.919, %known.2.0.lcssa.i
  %.13.i3887.i = tail call i64 @llvm.smax.i64(i64 %.3456.i, i64 0)
  %.3513.i = getelementptr i8, ptr %.1406, i64 56
  %.3514.i = trunc i64 %.13.i3887.i to i32
  store i32 %.3514.i, ptr %.3513.i, align 4
  %.3527.i = sub nsw i64 %.1277, %known.2.0.lcssa.i
  %.3558.i = getelementptr i8, ptr %.1406, i64 60
  %.3559.i = trunc i64 %.3527.i to i32
  store i32 %.3559.i, ptr %.3558.i, align 4
  %.3623.i = getelementptr i8, ptr %.1406, i64 72
  store i32 %.3624.i.pre-phi, ptr %.3623.i, align 4
  %.3688.i = getelementptr i8, ptr %.1406, i64 76
  store i32 %.3689.i.pre-phi, ptr %.3688.i, align 4
  %base.i.i.i.i.i3890.i = tail call dereferenceable_or_null(640) ptr @malloc(i64 640)
  %none.i.i.i.i.i3891.i = icmp eq ptr %base.i.i.i.i.i3890.i, null
  br i1 %none.i.i.i.i.i3891.i, label %B442.endif.endif.if, label %B1600.endif.endif.endif.endif.i
B2204.i:
  %.4254.i = load i32, ptr %.4253.i, align 4
  %.4256.i = add i32 %.4254.i, 1
  store i32 %.4256.i, ptr %.4253.i, align 4
  br label %B5300.i
B2248.i:
  %.4299.i = icmp slt i64 %.3969.i, %.4024.i
  %.4309.i = icmp slt i64 %.4143.i, %.4198.i
  %or.cond3865.i = select i1 %.4299.i, i1 %.4309.i, i1 false
  br i1 %or.cond3865.i, label %B2272.i, label %B2388.i
B2272.i:
  %.4339.i = icmp slt i64 %.3969.i, 0
  %.4340.i = select i1 %.4339.i, i64 %.919, i64 0
  %51 = getelementptr i16, ptr %.935, i64 %.3969.i
  %.4354.i = getelementptr i16, ptr %51, i64 %.4340.i
  %.4355.i = load i16, ptr %.4354.i, align 2
  %.4372.i = icmp slt i64 %.4143.i, 0
  %.4373.i = select i1 %.4372.i, i64 %.1277, i64 0
  %52 = getelementptr i16, ptr %.1293, i64 %.4143.i
  %.4387.i = getelementptr i16, ptr %52, i64 %.4373.i
  %.4388.i = load i16, ptr %.4387.i, align 2
  %.4391.i = icmp eq i16 %.4355.i, %.4388.i
  br i1 %.4391.i, label %B2308.i, label %B2388.i
B2308.i:
  %a0.2.1.i = phi i64 [ %.4397.i, %B2352.i ], [ %.3969.i, %B2272.i ]
  %b0.2.1.i = phi i64 [ %.4407.i, %B2352.i ], [ %.4143.i, %B2272.i ]
  %.4397.i = add nsw i64 %a0.2.1.i, 1
  %.4407.i = add nsw i64 %b0.2.1.i, 1
  %.4418.i = icmp slt i64 %.4397.i, %.4024.i
  %.4428.i = icmp slt i64 %.4407.i, %.4198.i
  %or.cond3866.i = select i1 %.4418.i, i1 %.4428.i, i1 false
  br i1 %or.cond3866.i, label %B2352.i, label %B2388.i
B2352.i:
  %.4456.i = icmp slt i64 %a0.2.1.i, -1
  %.4457.i = select i1 %.4456.i, i64 %.919, i64 0
  %53 = getelementptr i16, ptr %.935, i64 %.4397.i
  %.4471.i = getelementptr i16, ptr %53, i64 %.4457.i
  %.4472.i = load i16, ptr %.4471.i, align 2
  %.4489.i = icmp slt i64 %b0.2.1.i, -1
  %.4490.i = select i1 %.4489.i, i64 %.1277, i64 0
  %54 = getelementptr i16, ptr %.1293, i64 %.4407.i
  %.4504.i = getelementptr i16, ptr %54, i64 %.4490.i
  %.4505.i = load i16, ptr %.4504.i, align 2
  %.4508.i = icmp eq i16 %.4472.i, %.4505.i
  br i1 %.4508.i, label %B2308.i, label %B2388.i
B2388.i:
  %a0.3.2.i = phi i64 [ %.3969.i, %B2272.i ], [ %.3969.i, %B2248.i ], [ %.4397.i, %B2308.i ], [ %.4397.i, %B2352.i ]
  %b0.3.2.i = phi i64 [ %.4143.i, %B2272.i ], [ %.4143.i, %B2248.i ], [ %.4407.i, %B2308.i ], [ %.4407.i, %B2352.i ]
  %.4537.i = icmp slt i64 %a0.3.2.i, %.4024.i
  %.4547.i = icmp slt i64 %b0.3.2.i, %.4198.i
  %or.cond3867.i = select i1 %.4537.i, i1 %.4547.i, i1 false
  br i1 %or.cond3867.i, label %B2412.i, label %B2552.i
B2412.i:
  %.4580.inv.i = icmp sgt i64 %.4024.i, 0
  %.4581.i = select i1 %.4580.inv.i, i64 0, i64 %.919
  %55 = getelementptr i16, ptr %.935, i64 %.4024.i
  %56 = getelementptr i8, ptr %55, i64 -2
  %.4595.i = getelementptr i16, ptr %56, i64 %.4581.i
  %.4596.i = load i16, ptr %.4595.i, align 2
  %.4614.inv.i = icmp sgt i64 %.4198.i, 0
  %.4615.i = select i1 %.4614.inv.i, i64 0, i64 %.1277
  %57 = getelementptr i16, ptr %.1293, i64 %.4198.i
  %58 = getelementptr i8, ptr %57, i64 -2
  %.4629.i = getelementptr i16, ptr %58, i64 %.4615.i
  %.4630.i = load i16, ptr %.4629.i, align 2
  %.4631.i = icmp eq i16 %.4596.i, %.4630.i
  br i1 %.4631.i, label %B2460.i, label %B2552.i
B2460.i:
  %a1.2.1.i = phi i64 [ %.4637.i, %B2504.i ], [ %.4024.i, %B2412.i ]
  %b1.2.1.i = phi i64 [ %.4647.i, %B2504.i ], [ %.4198.i, %B2412.i ]
  %.4637.i = add nsw i64 %a1.2.1.i, -1
  %.4647.i = add nsw i64 %b1.2.1.i, -1
  %.4658.i = icmp slt i64 %a0.3.2.i, %.4637.i
  %.4668.i = icmp slt i64 %b0.3.2.i, %.4647.i
  %or.cond3868.i = select i1 %.4658.i, i1 %.4668.i, i1 false
  br i1 %or.cond3868.i, label %B2504.i, label %B2552.i
B2504.i:
  %.4699.i = icmp slt i64 %a1.2.1.i, 2
  %.4700.i = select i1 %.4699.i, i64 %.919, i64 0
  %59 = getelementptr i16, ptr %.935, i64 %a1.2.1.i
  %60 = getelementptr i8, ptr %59, i64 -4
  %.4714.i = getelementptr i16, ptr %60, i64 %.4700.i
  %.4715.i = load i16, ptr %.4714.i, align 2
  %.4733.i = icmp slt i64 %b1.2.1.i, 2
  %.4734.i = select i1 %.4733.i, i64 %.1277, i64 0
  %61 = getelementptr i16, ptr %.1293, i64 %b1.2.1.i
  %62 = getelementptr i8, ptr %61, i64 -4
  %.4748.i = getelementptr i16, ptr %62, i64 %.4734.i
  %.4749.i = load i16, ptr %.4748.i, align 2
  %.4750.i = icmp eq i16 %.4715.i, %.4749.i
  br i1 %.4750.i, label %B2460.i, label %B2552.i
B2552.i:
  %a1.3.2.i = phi i64 [ %.4024.i, %B2412.i ], [ %.4024.i, %B2388.i ], [ %.4637.i, %B2460.i ], [ %.4637.i, %B2504.i ]
  %b1.3.2.i = phi i64 [ %.4198.i, %B2412.i ], [ %.4198.i, %B2388.i ], [ %.4647.i, %B2460.i ], [ %.4647.i, %B2504.i ]
  %.4771.i = sub i64 %a1.3.2.i, %a0.3.2.i
  %.4774.i = sub i64 %b1.3.2.i, %b0.3.2.i
  %.4782.i = icmp ugt i64 %.3759.04057.i, 1
  %.4791.i = icmp slt i64 %.3759.04057.i, %n.3.0.lcssa.i
  %or.cond3881.i = and i1 %.4782.i, %.4791.i
  br i1 %or.cond3881.i, label %B2610.i, label %B2734.i
B2610.i:
  %.4828.i = load i32, ptr %.4827.i, align 4
  %.13.i3905.i = tail call i64 @llvm.smin.i64(i64 %.4774.i, i64 %.4771.i)
  %.4859.i = icmp sgt i64 %.13.i3905.i, 9
  tail call void @NRT_incref(ptr %arg.out.0)
  tail call void @NRT_decref(ptr null)
  %63 = trunc i64 %.13.i3905.i to i32
  %spec.select4005.i = select i1 %.4859.i, i32 %63, i32 0
  %.4952.i = add i32 %.4828.i, %spec.select4005.i
  store i32 %.4952.i, ptr %.4827.i, align 4
  tail call void @NRT_decref(ptr %arg.out.0)
  br label %B2734.i
B2734.i:
  %.4963.i = icmp sgt i64 %.4771.i, 40
  %.4966.i = icmp sgt i64 %.4774.i, 40
  %or.cond.i667 = select i1 %.4963.i, i1 true, i1 %.4966.i
  br i1 %or.cond.i667, label %B5300.i, label %B2778.i
B2778.i:
  %.4970.i = add nsw i64 %.4774.i, %.4771.i
  %.4971.i = icmp eq i64 %.4970.i, 0
  br i1 %.4971.i, label %B5300.i, label %B2796.i
B2796.i:
  %.4974.i = icmp eq i64 %.3759.04057.i, 1
  %.4979.i = icmp eq i64 %.3759.04057.i, %n.3.0.lcssa.i
  %or.cond3869.i = or i1 %.4974.i, %.4979.i
  br i1 %or.cond3869.i, label %B2826.i, label %B2874.i
B2826.i:
  %.4986.i = icmp sgt i64 %.4771.i, 12
  %.4989.i = icmp sgt i64 %.4774.i, 12
  %or.cond1.i = select i1 %.4986.i, i1 true, i1 %.4989.i
  br i1 %or.cond1.i, label %B5300.i, label %B2874.i
B2874.i:
  %.5040.i = load i32, ptr %.5039.i, align 4
  %.5042.i = add i32 %.5040.i, 1
  store i32 %.5042.i, ptr %.5039.i, align 4
  tail call void @NRT_incref(ptr %arg.codes.0)
  tail call void @NRT_incref(ptr %arg.kinds.0)
  %.134180.not.i.i = icmp sgt i64 %.4771.i, 0
  br i1 %.134180.not.i.i, label %B88.if.i.i, label %f4.exit.i
B268.i.i:
  %.267.i.i = zext i8 %.266.i.i to i64
  %.317.i.i = add nsw i64 %numerals.2.0186.i.i, 1
  %.324.i.i = mul nuw nsw i64 %value.2.0187.i.i, 131
  %.359.i.i = icmp ugt i8 %.266.i.i, 3
  %.267..210.i.i = select i1 %.359.i.i, i64 %.267.i.i, i64 %.210.i.i
  %.415.i.i = add nuw nsw i64 %.267..210.i.i, %.324.i.i
  %.420.i.i = and i64 %.415.i.i, 1099511627775
  br label %B350.i.i
B350.i.i:
  %numerals.3.1.i.i = phi i64 [ %.317.i.i, %B268.i.i ], [ %numerals.2.0186.i.i, %B88.if.i.i ]
  %value.3.1.i.i = phi i64 [ %.420.i.i, %B268.i.i ], [ %value.2.0187.i.i, %B88.if.i.i ]
  %.134.i.i = icmp ugt i64 %.79.0182.i.i, 1
  br i1 %.134.i.i, label %B88.if.i.i, label %f4.exit.loopexit.i
B88.if.i.i:
  %value.2.0187.i.i = phi i64 [ %value.3.1.i.i, %B350.i.i ], [ 7, %B2874.i ]
  %numerals.2.0186.i.i = phi i64 [ %numerals.3.1.i.i, %B350.i.i ], [ 0, %B2874.i ]
  %digits.2.0185.i.i = phi i64 [ %.272.i.i, %B350.i.i ], [ 0, %B2874.i ]
  %holes.2.0184.i.i = phi i64 [ %.230.i.i, %B350.i.i ], [ 0, %B2874.i ]
  %swap.2.0183.i.i = phi i64 [ %.221.i.i, %B350.i.i ], [ 11, %B2874.i ]
  %.79.0182.i.i = phi i64 [ %.143.i.i, %B350.i.i ], [ %.4771.i, %B2874.i ]
  %.76.0181.i.i = phi i64 [ %.147.i.i, %B350.i.i ], [ %a0.3.2.i, %B2874.i ]
  %.143.i.i = add nsw i64 %.79.0182.i.i, -1
  %.147.i.i = add i64 %.76.0181.i.i, 1
  %.193.i.i = icmp slt i64 %.76.0181.i.i, 0
  %.194.i.i = select i1 %.193.i.i, i64 %.919, i64 0
  %64 = getelementptr i16, ptr %.935, i64 %.76.0181.i.i
  %.208.i.i = getelementptr i16, ptr %64, i64 %.194.i.i
  %.209.i.i = load i16, ptr %.208.i.i, align 2
  %.210.i.i = zext i16 %.209.i.i to i64
  %.216.i.i = mul nuw nsw i64 %swap.2.0183.i.i, 131
  %.220.i.i = add nuw nsw i64 %.216.i.i, %.210.i.i
  %.221.i.i = and i64 %.220.i.i, 1099511627775
  %.226.i.i = icmp eq i16 %.209.i.i, 1
  %.229.i.i = zext i1 %.226.i.i to i64
  %.230.i.i = add nuw nsw i64 %holes.2.0184.i.i, %.229.i.i
  %.265.i.i = getelementptr i8, ptr %arg.kinds.4, i64 %.210.i.i
  %.266.i.i = load i8, ptr %.265.i.i, align 1
  %.268.i.i = icmp eq i8 %.266.i.i, 2
  %.271.i.i = zext i1 %.268.i.i to i64
  %.272.i.i = add nuw nsw i64 %digits.2.0185.i.i, %.271.i.i
  %.310.i.i = icmp ugt i8 %.266.i.i, 1
  br i1 %.310.i.i, label %B268.i.i, label %B350.i.i
f4.exit.loopexit.i:
  %65 = icmp eq i64 %.230.i.i, 0
  %66 = icmp eq i64 %.272.i.i, 0
  br label %f4.exit.i
f4.exit.i:
  %swap.2.0.lcssa.i.i = phi i64 [ 11, %B2874.i ], [ %.221.i.i, %f4.exit.loopexit.i ]
  %holes.2.0.lcssa.i.i = phi i1 [ true, %B2874.i ], [ %65, %f4.exit.loopexit.i ]
  %digits.2.0.lcssa.i.i = phi i1 [ true, %B2874.i ], [ %66, %f4.exit.loopexit.i ]
  %numerals.2.0.lcssa.i.i = phi i64 [ 0, %B2874.i ], [ %numerals.3.1.i.i, %f4.exit.loopexit.i ]
  %value.2.0.lcssa.i.i = phi i64 [ 7, %B2874.i ], [ %value.3.1.i.i, %f4.exit.loopexit.i ]
  tail call void @NRT_decref(ptr %arg.kinds.0)
  tail call void @NRT_decref(ptr %arg.codes.0)
  tail call void @NRT_incref(ptr %arg.codes.0)
  tail call void @NRT_incref(ptr %arg.kinds.0)
  %.134180.not.i3908.i = icmp sgt i64 %.4774.i, 0
  br i1 %.134180.not.i3908.i, label %B88.if.i3909.i, label %f3.exit.i
B268.i3949.i:
  %.267.i3950.i = zext i8 %.266.i3931.i to i64
  %.317.i3951.i = add nsw i64 %numerals.2.0186.i3911.i, 1
  %.324.i3952.i = mul nuw nsw i64 %value.2.0187.i3910.i, 131
  %.359.i3953.i = icmp ugt i8 %.266.i3931.i, 3
  %.267..210.i3954.i = select i1 %.359.i3953.i, i64 %.267.i3950.i, i64 %.210.i3923.i
  %.415.i3955.i = add nuw nsw i64 %.267..210.i3954.i, %.324.i3952.i
  %.420.i3956.i = and i64 %.415.i3955.i, 1099511627775
  br label %B350.i3936.i
B350.i3936.i:
  %numerals.3.1.i3937.i = phi i64 [ %.317.i3951.i, %B268.i3949.i ], [ %numerals.2.0186.i3911.i, %B88.if.i3909.i ]
  %value.3.1.i3938.i = phi i64 [ %.420.i3956.i, %B268.i3949.i ], [ %value.2.0187.i3910.i, %B88.if.i3909.i ]
  %.134.i3939.i = icmp ugt i64 %.79.0182.i3915.i, 1
  br i1 %.134.i3939.i, label %B88.if.i3909.i, label %f3.exit.loopexit.i
B88.if.i3909.i:
  %value.2.0187.i3910.i = phi i64 [ %value.3.1.i3938.i, %B350.i3936.i ], [ 7, %f4.exit.i ]
  %numerals.2.0186.i3911.i = phi i64 [ %numerals.3.1.i3937.i, %B350.i3936.i ], [ 0, %f4.exit.i ]
  %digits.2.0185.i3912.i = phi i64 [ %.272.i3934.i, %B350.i3936.i ], [ 0, %f4.exit.i ]
  %holes.2.0184.i3913.i = phi i64 [ %.230.i3929.i, %B350.i3936.i ], [ 0, %f4.exit.i ]
  %swap.2.0183.i3914.i = phi i64 [ %.221.i3926.i, %B350.i3936.i ], [ %swap.2.0.lcssa.i.i, %f4.exit.i ]
  %.79.0182.i3915.i = phi i64 [ %.143.i3917.i, %B350.i3936.i ], [ %.4774.i, %f4.exit.i ]
  %.76.0181.i3916.i = phi i64 [ %.147.i3918.i, %B350.i3936.i ], [ %b0.3.2.i, %f4.exit.i ]
  %.143.i3917.i = add nsw i64 %.79.0182.i3915.i, -1
  %.147.i3918.i = add i64 %.76.0181.i3916.i, 1
  %.193.i3919.i = icmp slt i64 %.76.0181.i3916.i, 0
  %.194.i3920.i = select i1 %.193.i3919.i, i64 %.1277, i64 0
  %67 = getelementptr i16, ptr %.1293, i64 %.76.0181.i3916.i
  %.208.i3921.i = getelementptr i16, ptr %67, i64 %.194.i3920.i
  %.209.i3922.i = load i16, ptr %.208.i3921.i, align 2
  %.210.i3923.i = zext i16 %.209.i3922.i to i64
  %.216.i3924.i = mul nuw nsw i64 %swap.2.0183.i3914.i, 137
  %.220.i3925.i = add nuw nsw i64 %.216.i3924.i, %.210.i3923.i
  %.221.i3926.i = and i64 %.220.i3925.i, 1099511627775
  %.226.i3927.i = icmp eq i16 %.209.i3922.i, 1
  %.229.i3928.i = zext i1 %.226.i3927.i to i64
  %.230.i3929.i = add nuw nsw i64 %holes.2.0184.i3913.i, %.229.i3928.i
  %.265.i3930.i = getelementptr i8, ptr %arg.kinds.4, i64 %.210.i3923.i
  %.266.i3931.i = load i8, ptr %.265.i3930.i, align 1
  %.268.i3932.i = icmp eq i8 %.266.i3931.i, 2
  %.271.i3933.i = zext i1 %.268.i3932.i to i64
  %.272.i3934.i = add nuw nsw i64 %digits.2.0185.i3912.i, %.271.i3933.i
  %.310.i3935.i = icmp ugt i8 %.266.i3931.i, 1
  br i1 %.310.i3935.i, label %B268.i3949.i, label %B350.i3936.i
f3.exit.loopexit.i:
  %68 = icmp eq i64 %.230.i3929.i, 0
  %69 = icmp eq i64 %.272.i3934.i, 0
  br label %f3.exit.i
f3.exit.i:
  %swap.2.0.lcssa.i3940.i = phi i64 [ %swap.2.0.lcssa.i.i, %f4.exit.i ], [ %.221.i3926.i, %f3.exit.loopexit.i ]
  %holes.2.0.lcssa.i3941.i = phi i1 [ true, %f4.exit.i ], [ %68, %f3.exit.loopexit.i ]
  %digits.2.0.lcssa.i3942.i = phi i1 [ true, %f4.exit.i ], [ %69, %f3.exit.loopexit.i ]
  %numerals.2.0.lcssa.i3943.i = phi i64 [ 0, %f4.exit.i ], [ %numerals.3.1.i3937.i, %f3.exit.loopexit.i ]
  %value.2.0.lcssa.i3944.i = phi i64 [ 7, %f4.exit.i ], [ %value.3.1.i3938.i, %f3.exit.loopexit.i ]
  tail call void @NRT_decref(ptr %arg.kinds.0)
  tail call void @NRT_decref(ptr %arg.codes.0)
  %or.cond3870.i = select i1 %holes.2.0.lcssa.i.i, i1 %holes.2.0.lcssa.i3941.i, i1 false
  br i1 %or.cond3870.i, label %B3114.i, label %B3068.i
B3068.i:
  %.5273.i = load i32, ptr %.5272.i, align 4
  %.5275.i = add i32 %.5273.i, 1
  store i32 %.5275.i, ptr %.5272.i, align 4
  br label %B5300.i
B3114.i:
  %.5341.i = icmp slt i64 %a0.3.2.i, %a1.3.2.i
  %.5371.i = icmp slt i64 %b0.3.2.i, %b1.3.2.i
  %or.cond3871.i = select i1 %.5341.i, i1 true, i1 %.5371.i
  br i1 %or.cond3871.i, label %B3154.i, label %B3386.i
B3154.i:
  %j.5.1.i = phi i64 [ %j.6.2.i, %B3362.i ], [ %b0.3.2.i, %B3114.i ]
  %i.6.1.i = phi i64 [ %i.7.2.i, %B3362.i ], [ %a0.3.2.i, %B3114.i ]
  %more_a.3.1.i = phi i64 [ %more_a.4.2.i, %B3362.i ], [ 0, %B3114.i ]
  %more_b.3.1.i = phi i64 [ %more_b.4.2.i, %B3362.i ], [ 0, %B3114.i ]
  %.5389.i = icmp slt i64 %i.6.1.i, %a1.3.2.i
  %.5393.i = icmp slt i64 %j.5.1.i, %b1.3.2.i
  %or.cond3872.i = select i1 %.5389.i, i1 %.5393.i, i1 false
  br i1 %or.cond3872.i, label %B3178.i, label %B3236.i
B3178.i:
  %.5409.i = icmp slt i64 %i.6.1.i, 0
  %.5410.i = select i1 %.5409.i, i64 %.919, i64 0
  %70 = getelementptr i16, ptr %.935, i64 %i.6.1.i
  %.5424.i = getelementptr i16, ptr %70, i64 %.5410.i
  %.5425.i = load i16, ptr %.5424.i, align 2
  %.5440.i = icmp slt i64 %j.5.1.i, 0
  %.5441.i = select i1 %.5440.i, i64 %.1277, i64 0
  %71 = getelementptr i16, ptr %.1293, i64 %j.5.1.i
  %.5455.i = getelementptr i16, ptr %71, i64 %.5441.i
  %.5456.i = load i16, ptr %.5455.i, align 2
  %.5457.i = icmp eq i16 %.5425.i, %.5456.i
  br i1 %.5457.i, label %B3214.i, label %B3236.i
B3214.i:
  %.5472.i = add nsw i64 %i.6.1.i, 1
  %.5479.i = add nsw i64 %j.5.1.i, 1
  br label %B3362.i
B3236.i:
  br i1 %.5389.i, label %B3248.i, label %B3294.i
B3248.i:
  %.5504.i = icmp slt i64 %i.6.1.i, 0
  %.5505.i = select i1 %.5504.i, i64 %.919, i64 0
  %72 = getelementptr i16, ptr %.935, i64 %i.6.1.i
  %.5519.i = getelementptr i16, ptr %72, i64 %.5505.i
  %.5520.i = load i16, ptr %.5519.i, align 2
  %.5522.i = icmp ult i16 %.5520.i, 128
  br i1 %.5522.i, label %B3272.i, label %B3294.i
B3272.i:
  %.5535.i = add nsw i64 %more_a.3.1.i, 1
  %.5541.i = add nsw i64 %i.6.1.i, 1
  br label %B3362.i
B3294.i:
  br i1 %.5393.i, label %B3306.i, label %B3386.loopexit.i
B3306.i:
  %.5565.i = icmp slt i64 %j.5.1.i, 0
  %.5566.i = select i1 %.5565.i, i64 %.1277, i64 0
  %73 = getelementptr i16, ptr %.1293, i64 %j.5.1.i
  %.5580.i = getelementptr i16, ptr %73, i64 %.5566.i
  %.5581.i = load i16, ptr %.5580.i, align 2
  %.5583.i = icmp ult i16 %.5581.i, 128
  br i1 %.5583.i, label %B3330.i, label %B3386.loopexit.i
B3330.i:
  %.5596.i = add nsw i64 %more_b.3.1.i, 1
  %.5602.i = add nsw i64 %j.5.1.i, 1
  br label %B3362.i
B3362.i:
  %more_a.4.2.i = phi i64 [ %more_a.3.1.i, %B3214.i ], [ %.5535.i, %B3272.i ], [ %more_a.3.1.i, %B3330.i ]
  %more_b.4.2.i = phi i64 [ %more_b.3.1.i, %B3214.i ], [ %more_b.3.1.i, %B3272.i ], [ %.5596.i, %B3330.i ]
  %i.7.2.i = phi i64 [ %.5472.i, %B3214.i ], [ %.5541.i, %B3272.i ], [ %i.6.1.i, %B3330.i ]
  %j.6.2.i = phi i64 [ %.5479.i, %B3214.i ], [ %j.5.1.i, %B3272.i ], [ %.5602.i, %B3330.i ]
  %.5623.i = icmp slt i64 %i.7.2.i, %a1.3.2.i
  %.5633.i = icmp slt i64 %j.6.2.i, %b1.3.2.i
  %or.cond3873.i = select i1 %.5623.i, i1 true, i1 %.5633.i
  br i1 %or.cond3873.i, label %B3154.i, label %B3386.loopexit.i
B3386.loopexit.i:
  %more_a.5.2.ph.i = phi i64 [ %more_a.4.2.i, %B3362.i ], [ 0, %B3306.i ], [ 0, %B3294.i ]
  %more_b.5.2.ph.i = phi i64 [ %more_b.4.2.i, %B3362.i ], [ 0, %B3306.i ], [ 0, %B3294.i ]
  %74 = freeze i64 %more_a.5.2.ph.i
  %75 = freeze i64 %more_b.5.2.ph.i
  br label %B3386.i
B3386.i:
  %more_a.5.2.i = phi i64 [ 0, %B3114.i ], [ %74, %B3386.loopexit.i ]
  %more_b.5.2.i = phi i64 [ 0, %B3114.i ], [ %75, %B3386.loopexit.i ]
  %.5680.i = load i32, ptr %.5679.i, align 4
  %.5682.i = icmp sgt i64 %more_b.5.2.i, 0
  tail call void @NRT_incref(ptr %arg.out.0)
  tail call void @NRT_decref(ptr null)
  %.5704.i = icmp eq i64 %more_a.5.2.i, 0
  %narrow.i = and i1 %.5704.i, %.5682.i
  %spec.select3996.i = zext i1 %narrow.i to i32
  %.5713.i = add i32 %.5680.i, %spec.select3996.i
  store i32 %.5713.i, ptr %.5679.i, align 4
  %.5786.i = load i32, ptr %.5785.i, align 4
  %.5788.i = icmp sgt i64 %more_a.5.2.i, 0
  tail call void @NRT_incref(ptr %arg.out.0)
  tail call void @NRT_decref(ptr %arg.out.0)
  tail call void @NRT_decref(ptr null)
  %.5812.i = icmp eq i64 %more_b.5.2.i, 0
  %narrow4003.i = and i1 %.5788.i, %.5812.i
  %76 = zext i1 %narrow4003.i to i32
  %.5825.i = add i32 %.5786.i, %76
  store i32 %.5825.i, ptr %.5785.i, align 4
  tail call void @NRT_decref(ptr %arg.out.0)
  %.5870.i = icmp sgt i64 %a0.3.2.i, 0
  br i1 %.5870.i, label %B3522.i, label %B3574.i
B3522.i:
  %77 = getelementptr i16, ptr %.935, i64 %a0.3.2.i
  %.5902.i = getelementptr i8, ptr %77, i64 -2
  %.5903.i = load i16, ptr %.5902.i, align 2
  %.5905.i = zext i16 %.5903.i to i64
  %.5930.i = getelementptr i8, ptr %arg.kinds.4, i64 %.5905.i
  %.5931.i = load i8, ptr %.5930.i, align 1
  %.5933.i = icmp ugt i8 %.5931.i, 1
  br i1 %.5933.i, label %B3656.i, label %B3574.i
B3574.i:
  %.5949.i = icmp slt i64 %a1.3.2.i, %.919
  br i1 %.5949.i, label %B3612.i, label %B3656.i
B3612.i:
  %.5967.i = icmp slt i64 %a1.3.2.i, 0
  %.5968.i = select i1 %.5967.i, i64 %.919, i64 0
  %78 = getelementptr i16, ptr %.935, i64 %a1.3.2.i
  %.5982.i = getelementptr i16, ptr %78, i64 %.5968.i
  %.5983.i = load i16, ptr %.5982.i, align 2
  %.5985.i = zext i16 %.5983.i to i64
  %.6010.i = getelementptr i8, ptr %arg.kinds.4, i64 %.5985.i
  %.6011.i = load i8, ptr %.6010.i, align 1
  %.6013.i = icmp ugt i8 %.6011.i, 1
  br label %B3656.i
B3656.i:
  %"$phi3656.1.3.2.i" = phi i1 [ true, %B3522.i ], [ %.6013.i, %B3612.i ], [ false, %B3574.i ]
  %.6025.i = icmp eq i64 %numerals.2.0.lcssa.i.i, %.4771.i
  %.6032.i = icmp eq i64 %numerals.2.0.lcssa.i3943.i, %.4774.i
  %or.cond3874.i = select i1 %.6025.i, i1 %.6032.i, i1 false
  %.6039.i = icmp sgt i64 %.4970.i, 0
  %spec.select.i668 = and i1 %.6039.i, %or.cond3874.i
  %.6053.i = icmp eq i64 %value.2.0.lcssa.i.i, %value.2.0.lcssa.i3944.i
  %or.cond3875.i = select i1 %spec.select.i668, i1 %.6053.i, i1 false
  br i1 %or.cond3875.i, label %B5300.i, label %B3720.i
B3720.i:
  br i1 %spec.select.i668, label %B3724.i, label %B3752.i
B3724.i:
  %or.cond2.i = and i1 %.134180.not.i.i, %.134180.not.i3908.i
  %or.cond4077.i = or i1 %or.cond2.i, %"$phi3656.1.3.2.i"
  %or.cond4077.not.i = xor i1 %or.cond4077.i, true
  %or.cond3876.i = select i1 %digits.2.0.lcssa.i.i, i1 true, i1 %digits.2.0.lcssa.i3942.i
  %or.cond3877.i = select i1 %or.cond3876.i, i1 true, i1 %.6053.i
  %or.cond4078.i = select i1 %or.cond4077.not.i, i1 %or.cond3877.i, i1 false
  br i1 %or.cond4078.i, label %B3860.i, label %B3772.i
B3752.i:
  %or.cond3876.old.i = select i1 %digits.2.0.lcssa.i.i, i1 true, i1 %digits.2.0.lcssa.i3942.i
  %or.cond3877.old.i = select i1 %or.cond3876.old.i, i1 true, i1 %.6053.i
  br i1 %or.cond3877.old.i, label %B3860.i, label %B3772.i
B3772.i:
  %.6181.i = load i32, ptr %.6426.i, align 4
  %.6183.i = add i32 %.6181.i, 1
  store i32 %.6183.i, ptr %.6426.i, align 4
  %.6244.i = load i32, ptr %.6243.i, align 4
  %.6246.i = add i32 %.6244.i, 1
  store i32 %.6246.i, ptr %.6243.i, align 4
  br label %B5300.i
B3860.i:
  %.6282.i = icmp eq i64 %a1.3.2.i, %a0.3.2.i
  %.6285.i = icmp eq i64 %b1.3.2.i, %b0.3.2.i
  %or.cond3.i = select i1 %.6282.i, i1 true, i1 %.6285.i
  br i1 %or.cond3.i, label %B3884.i, label %B3930.i
B3884.i:
  %.6343.i = load i32, ptr %.6342.i, align 4
  %.6345.i = add i32 %.6343.i, 1
  store i32 %.6345.i, ptr %.6342.i, align 4
  br label %B5300.i
B3930.i:
  %.6379.not.i = icmp eq i64 %numerals.2.0.lcssa.i.i, 0
  %.6384.not.i = icmp eq i64 %numerals.2.0.lcssa.i3943.i, 0
  %or.cond3878.i = select i1 %.6379.not.i, i1 %.6384.not.i, i1 false
  %or.cond3879.i = select i1 %or.cond3878.i, i1 true, i1 %.6053.i
  br i1 %or.cond3879.i, label %B3992.i, label %B3950.i
B3950.i:
  %.6427.i = load i32, ptr %.6426.i, align 4
  %.6429.i = add i32 %.6427.i, 1
  store i32 %.6429.i, ptr %.6426.i, align 4
  br label %B3992.i
B3992.i:
  %.6467.i = icmp slt i64 %.4771.i, 6
  %.6470.i = icmp slt i64 %.4774.i, 6
  %or.cond4.i = select i1 %.6467.i, i1 %.6470.i, i1 false
  br i1 %or.cond4.i, label %B4016.i, label %B4154.i
B4016.i:
  %.6486.i = icmp slt i64 %a0.3.2.i, 0
  %.6487.i = select i1 %.6486.i, i64 %.919, i64 0
  %79 = getelementptr i16, ptr %.935, i64 %a0.3.2.i
  %.6501.i = getelementptr i16, ptr %79, i64 %.6487.i
  %.6502.i = load i16, ptr %.6501.i, align 2
  %.6504.i = zext i16 %.6502.i to i64
  %.6529.i = getelementptr i8, ptr %arg.kinds.4, i64 %.6504.i
  %.6530.i = load i8, ptr %.6529.i, align 1
  %.6532.i = icmp eq i8 %.6530.i, 1
  br i1 %.6532.i, label %B4062.i, label %B4154.i
B4062.i:
  %.6548.i = icmp slt i64 %b0.3.2.i, 0
  %.6549.i = select i1 %.6548.i, i64 %.1277, i64 0
  %80 = getelementptr i16, ptr %.1293, i64 %b0.3.2.i
  %.6563.i = getelementptr i16, ptr %80, i64 %.6549.i
  %.6564.i = load i16, ptr %.6563.i, align 2
  %.6566.i = zext i16 %.6564.i to i64
  %.6591.i = getelementptr i8, ptr %arg.kinds.4, i64 %.6566.i
  %.6592.i = load i8, ptr %.6591.i, align 1
  %.6594.i = icmp eq i8 %.6592.i, 1
  br i1 %.6594.i, label %B4108.i, label %B4154.i
B4108.i:
  %.6644.i = load i32, ptr %.6898.i, align 4
  %.6646.i = add i32 %.6644.i, 1
  store i32 %.6646.i, ptr %.6898.i, align 4
  br label %B5300.i
B4154.i:
  %.6696.i = icmp slt i64 %a1.3.2.i, %.919
  %or.cond3880.i = select i1 %.5870.i, i1 %.6696.i, i1 false
  br i1 %or.cond3880.i, label %B4254.i, label %B4384.i
B4254.i:
  %81 = getelementptr i16, ptr %.935, i64 %a0.3.2.i
  %.6730.i = getelementptr i8, ptr %81, i64 -2
  %.6731.i = load i16, ptr %.6730.i, align 2
  %.6733.i = zext i16 %.6731.i to i64
  %.6758.i = getelementptr i8, ptr %arg.kinds.4, i64 %.6733.i
  %.6759.i = load i8, ptr %.6758.i, align 1
  %.6761.i = icmp ne i8 %.6759.i, 1
  %.6772.i = icmp sgt i64 %.4771.i, 2
  %.6775.i = icmp sgt i64 %.4774.i, 2
  %or.cond5.not4004.i = select i1 %.6772.i, i1 true, i1 %.6775.i
  %brmerge.i = select i1 %or.cond5.not4004.i, i1 true, i1 %.6761.i
  br i1 %brmerge.i, label %B4384.i, label %B4284.i
B4284.i:
  %.6796.i = icmp slt i64 %a1.3.2.i, 0
  %.6797.i = select i1 %.6796.i, i64 %.919, i64 0
  %82 = getelementptr i16, ptr %.935, i64 %a1.3.2.i
  %.6811.i = getelementptr i16, ptr %82, i64 %.6797.i
  %.6812.i = load i16, ptr %.6811.i, align 2
  %.127.i.i = zext i16 %.6812.i to i64
  br label %B12.if.i.i
B14.i.i:
  %.78.i.i = phi i64 [ 20808, %B12.if.i.i ], [ 22899, %switch.1.i.i ], [ 21516, %switch.2.i.i ]
  %.89.i3957.i = add nuw nsw i64 %.25.040.i.i, 1
  %.128.i.i = icmp eq i64 %.78.i.i, %.127.i.i
  %"$phi30.1.2.1.i.i" = select i1 %found.2.041.i.i, i1 true, i1 %.128.i.i
  br label %B12.if.i.i
default.unreachable.i.i:
  unreachable
B12.if.i.i:
  %found.2.041.i.i = phi i1 [ false, %B4284.i ], [ %"$phi30.1.2.1.i.i", %B14.i.i ]
  %.25.040.i.i = phi i64 [ 0, %B4284.i ], [ %.89.i3957.i, %B14.i.i ]
  switch i64 %.25.040.i.i, label %default.unreachable.i.i [
    i64 0, label %B14.i.i
    i64 2, label %switch.2.i.i
    i64 1, label %switch.1.i.i
    i64 3, label %B4284.endif.endif.i
  ]
switch.1.i.i:
  br label %B14.i.i
switch.2.i.i:
  br label %B14.i.i
B4338.i:
  %.6899.i = load i32, ptr %.6898.i, align 4
  %.6901.i = add i32 %.6899.i, 1
  store i32 %.6901.i, ptr %.6898.i, align 4
  br label %B5300.i
B4384.i:
  br i1 %.134180.not.i.i, label %B4420.if.lr.ph.i, label %B4504.i
B4420.if.lr.ph.i:
  %spec.select4002.i = tail call i64 @llvm.smax.i64(i64 %.4774.i, i64 0)
  br label %B4420.if.i
B4420.loopexit.i:
  %common.2.2.lcssa.i = phi i1 [ %common.3.14049.i, %B4420.if.i ], [ %"$phi4498.3.2.3.i", %B4498.i ]
  %.7022.i = icmp sgt i64 %.6969.04048.i, 1
  br i1 %.7022.i, label %B4420.if.i, label %B4504.i
B4464.i:
  %.7229.i = load i16, ptr %.7228.i, align 2
  %.7244.i = icmp slt i64 %.7094.04042.i, 0
  %.7245.i = select i1 %.7244.i, i64 %.1277, i64 0
  %83 = getelementptr i16, ptr %.1293, i64 %.7094.04042.i
  %.7259.i = getelementptr i16, ptr %83, i64 %.7245.i
  %.7260.i = load i16, ptr %.7259.i, align 2
  %.7263.i = icmp eq i16 %.7229.i, %.7260.i
  br label %B4498.i
B4498.i:
  %"$phi4498.3.2.3.i" = phi i1 [ true, %B4456.if.i ], [ %.7263.i, %B4464.i ]
  %.7150.i = icmp sgt i64 %.7097.04043.i, 1
  br i1 %.7150.i, label %B4456.if.i, label %B4420.loopexit.i
B4504.i:
  %common.3.1.lcssa.i = phi i1 [ false, %B4384.i ], [ %common.2.2.lcssa.i, %B4420.loopexit.i ]
  %.7304.i = sub nsw i64 %.919, %a1.3.2.i
  %84 = add nsw i64 %.7304.i, -1
  %"$phi4576.1.2.1.i" = icmp ult i64 %84, 12
  %.7379.i = sub nsw i64 %.1277, %b1.3.2.i
  %.7382.i = icmp eq i64 %.7304.i, %.7379.i
  %or.cond3882.i = select i1 %"$phi4576.1.2.1.i", i1 %.7382.i, i1 false
  br i1 %or.cond3882.i, label %B4658.i, label %B4818.i
B4658.i:
  %.7394.not.i = xor i1 %common.3.1.lcssa.i, true
  %.7397.i = icmp sgt i64 %.4771.i, 1
  %or.cond6.i = and i1 %.7397.i, %.7394.not.i
  %.7400.i = icmp sgt i64 %.4774.i, 1
  %or.cond7.i = select i1 %or.cond6.i, i1 %.7400.i, i1 false
  br i1 %or.cond7.i, label %B4686.i, label %B4818.i
B4686.i:
  %.7443.i = load i16, ptr %96, align 2
  %.253.i.i = zext i16 %.7443.i to i64
  br label %B12.if.i3958.i
B14.i3959.i:
  %.176.i.i = phi i64 [ 22788, %B12.if.i3958.i ], [ 23616, %switch.1.i3962.i ], [ 38498, %switch.2.i3961.i ], [ 21496, %switch.3.i.i ], [ 20250, %switch.4.i.i ], [ 26657, %switch.5.i.i ], [ 24515, %switch.6.i.i ], [ 21150, %switch.7.i.i ], [ 31449, %switch.8.i.i ], [ 25152, %switch.9.i.i ], [ 21378, %switch.10.i.i ], [ 37096, %switch.11.i.i ], [ 23460, %switch.12.i.i ], [ 38431, %switch.13.i.i ], [ 34892, %switch.14.i.i ], [ 31038, %switch.15.i.i ], [ 39302, %switch.16.i.i ]
  %.215.i.i = add nuw nsw i64 %.67.0110.i.i, 1
  %.254.i.i = icmp eq i64 %.176.i.i, %.253.i.i
  %"$phi30.1.2.1.i3960.i" = select i1 %found.2.0111.i.i, i1 true, i1 %.254.i.i
  br label %B12.if.i3958.i
default.unreachable.i3963.i:
  unreachable
B12.if.i3958.i:
  %found.2.0111.i.i = phi i1 [ false, %B4686.i ], [ %"$phi30.1.2.1.i3960.i", %B14.i3959.i ]
  %.67.0110.i.i = phi i64 [ 0, %B4686.i ], [ %.215.i.i, %B14.i3959.i ]
  switch i64 %.67.0110.i.i, label %default.unreachable.i3963.i [
    i64 0, label %B14.i3959.i
    i64 9, label %switch.9.i.i
    i64 1, label %switch.1.i3962.i
    i64 17, label %B4686.endif.endif.i
    i64 2, label %switch.2.i3961.i
    i64 13, label %switch.13.i.i
    i64 3, label %switch.3.i.i
    i64 16, label %switch.16.i.i
    i64 4, label %switch.4.i.i
    i64 10, label %switch.10.i.i
    i64 5, label %switch.5.i.i
    i64 15, label %switch.15.i.i
    i64 6, label %switch.6.i.i
    i64 12, label %switch.12.i.i
    i64 7, label %switch.7.i.i
    i64 14, label %switch.14.i.i
    i64 8, label %switch.8.i.i
    i64 11, label %switch.11.i.i
  ]
switch.1.i3962.i:
  br label %B14.i3959.i
switch.2.i3961.i:
  br label %B14.i3959.i
switch.3.i.i:
  br label %B14.i3959.i
switch.4.i.i:
  br label %B14.i3959.i
switch.5.i.i:
  br label %B14.i3959.i
switch.6.i.i:
  br label %B14.i3959.i
switch.7.i.i:
  br label %B14.i3959.i
switch.8.i.i:
  br label %B14.i3959.i
switch.9.i.i:
  br label %B14.i3959.i
switch.10.i.i:
  br label %B14.i3959.i
switch.11.i.i:
  br label %B14.i3959.i
switch.12.i.i:
  br label %B14.i3959.i
switch.13.i.i:
  br label %B14.i3959.i
switch.14.i.i:
  br label %B14.i3959.i
switch.15.i.i:
  br label %B14.i3959.i
switch.16.i.i:
  br label %B14.i3959.i
B4772.i:
  %.7538.i = load i32, ptr %.6898.i, align 4
  %.7540.i = add i32 %.7538.i, 1
  store i32 %.7540.i, ptr %.6898.i, align 4
  br label %B5300.i
B4818.i:
  br i1 %common.3.1.lcssa.i, label %B4822.i, label %B4938.i
B4822.i:
  %.7613.i = load i32, ptr %.7612.i, align 4
  %.7615.i = add i32 %.7613.i, 1
  store i32 %.7615.i, ptr %.7612.i, align 4
  %.7676.i = load i32, ptr %.7675.i, align 4
  %.13.i3964.i = tail call i64 @llvm.smax.i64(i64 %.4774.i, i64 %.4771.i)
  %85 = trunc i64 %.13.i3964.i to i32
  %.7742.i = add i32 %.7676.i, %85
  store i32 %.7742.i, ptr %.7675.i, align 4
  br label %B5300.i
B4938.i:
  %.7746.i = icmp eq i64 %.4771.i, 1
  %.7749.i = icmp eq i64 %.4774.i, 1
  %or.cond8.i = select i1 %.7746.i, i1 %.7749.i, i1 false
  br i1 %or.cond8.i, label %B4962.i, label %B5006.i
B4962.i:
  %.7784.i = load i32, ptr %.7783.i, align 4
  %.7786.i = add i32 %.7784.i, 1
  store i32 %.7786.i, ptr %.7783.i, align 4
  br label %B5118.i
B5006.i:
  %.7848.i = load i32, ptr %.7847.i, align 4
  %.7850.i = add i32 %.7848.i, 1
  store i32 %.7850.i, ptr %.7847.i, align 4
  %.7911.i = load i32, ptr %.7910.i, align 4
  %.13.i3965.i = tail call i64 @llvm.smax.i64(i64 %.4774.i, i64 %.4771.i)
  %86 = trunc i64 %.13.i3965.i to i32
  %.7977.i = add i32 %.7911.i, %86
  store i32 %.7977.i, ptr %.7910.i, align 4
  br label %B5118.i
B5118.i:
  %.80634051.not.i = icmp slt i64 %seen_count.2.04059.i, 1
  br i1 %.80634051.not.i, label %B5274.i, label %B5152.if.i
B5182.i:
  %87 = getelementptr i64, ptr %data.i.i.i.i.i3896.i, i64 %.8007.04052.i
  %.8142.i = load i64, ptr %87, align 8
  %.8146.i = icmp eq i64 %.8142.i, %swap.2.0.lcssa.i3940.i
  %exitcond4065.not.i = icmp eq i64 %seen_count.2.04059.i, %.8076.i
  br i1 %exitcond4065.not.i, label %B5186.i, label %B5152.if.i.backedge
B5182.thread.i:
  %exitcond4065.not4068.i = icmp eq i64 %seen_count.2.04059.i, %.8076.i
  br i1 %exitcond4065.not4068.i, label %B5190.i, label %B5152.if.i.backedge
B5152.if.i.backedge:
  %again.2.14054.i.be = phi i1 [ true, %B5182.thread.i ], [ %.8146.i, %B5182.i ]
  br label %B5152.if.i
B5186.i:
  br i1 %.8146.i, label %B5190.i, label %B5236.i
B5190.i:
  %.8202.i = load i32, ptr %.8201.i, align 4
  %.8204.i = add i32 %.8202.i, 1
  store i32 %.8204.i, ptr %.8201.i, align 4
  br label %B5300.i
B5236.i:
  %.8252.i = icmp slt i64 %seen_count.2.04059.i, 64
  br i1 %.8252.i, label %B5274.i, label %B5300.i
B5274.i:
  %88 = lshr i64 %seen_count.2.04059.i, 57
  %.8270.i = and i64 %88, 64
  %89 = getelementptr i64, ptr %data.i.i.i.i.i3896.i, i64 %seen_count.2.04059.i
  %.8284.i = getelementptr i64, ptr %89, i64 %.8270.i
  store i64 %swap.2.0.lcssa.i3940.i, ptr %.8284.i, align 8
  %.8289.i = add nsw i64 %seen_count.2.04059.i, 1
  br label %B5300.i
B5299.i:
  %n.4.1.i = phi i64 [ %n.3.04029.i, %B1030.if.i ], [ %.2581.i, %B1296.i ], [ %.2581.i, %B1104.i ]
  %known.3.1.i = phi i64 [ %known.2.04030.i, %B1030.if.i ], [ %.2667.i, %B1296.i ], [ %.2667.i, %B1104.i ]
  %head_a.3.1.i = phi i64 [ %head_a.2.04031.i, %B1030.if.i ], [ %.13.i3883.i, %B1296.i ], [ %head_a.2.04031.i, %B1104.i ]
  %tail_a.3.1.i = phi i64 [ %tail_a.2.04032.i, %B1030.if.i ], [ %.13.i3885.i, %B1296.i ], [ %tail_a.2.04032.i, %B1104.i ]
  %head_b.3.1.i = phi i64 [ %head_b.2.04033.i, %B1030.if.i ], [ %.13.i3884.i, %B1296.i ], [ %head_b.2.04033.i, %B1104.i ]
  %tail_b.3.1.i = phi i64 [ %tail_b.2.04034.i, %B1030.if.i ], [ %.13.i3886.i, %B1296.i ], [ %tail_b.2.04034.i, %B1104.i ]
  %90 = freeze i64 %n.4.1.i
  %exitcond4064.not.i = icmp eq i64 %count.4.2.i, %.1982.i
  br i1 %exitcond4064.not.i, label %B1600.loopexit.i, label %B1030.if.i
B5300.i:
  %seen_count.3.1.i = phi i64 [ %seen_count.2.04059.i, %B2204.i ], [ %seen_count.2.04059.i, %B3656.i ], [ %seen_count.2.04059.i, %B3068.i ], [ %seen_count.2.04059.i, %B2734.i ], [ %seen_count.2.04059.i, %B3772.i ], [ %seen_count.2.04059.i, %B3884.i ], [ %seen_count.2.04059.i, %B4108.i ], [ %seen_count.2.04059.i, %B4338.i ], [ %seen_count.2.04059.i, %B4772.i ], [ %seen_count.2.04059.i, %B4822.i ], [ %seen_count.2.04059.i, %B5190.i ], [ %seen_count.2.04059.i, %B2826.i ], [ %seen_count.2.04059.i, %B2778.i ], [ %.8289.i, %B5274.i ], [ %seen_count.2.04059.i, %B5236.i ]
  %exitcond4066.not.i = icmp eq i64 %.3759.04057.i, %n.3.0.lcssa.i
  br i1 %exitcond4066.not.i, label %B442.endif.endif.endif, label %B2040.if.i
.337.endif.preheader.i:
  tail call void @llvm.memset.p0.i64(ptr align 4 %.1406, i8 0, i64 %11, i1 false)
  br label %.337.if.i
.337.if.i:
  %.4814011.not.i = icmp slt i64 %.910, 2
  br i1 %.4814011.not.i, label %B182.i, label %B84.if.i
B84.if.i:
  %articles_a.2.04014.i = phi i64 [ %.638.i, %B174.i ], [ 0, %.337.if.i ]
  %.423.04013.i = phi i64 [ %.494.i, %B174.i ], [ 1, %.337.if.i ]
  %.494.i = add nuw i64 %.423.04013.i, 1
  %91 = getelementptr i16, ptr %.935, i64 %.423.04013.i
  %.552.i = load i16, ptr %91, align 2
  %.554.i = icmp eq i16 %.552.i, 26465
  br i1 %.554.i, label %B124.i, label %B174.i
B240.if.i:
  %articles_b.2.04018.i = phi i64 [ %.902.i, %B330.i ], [ 0, %B182.i ]
  %.689.04017.i = phi i64 [ %.758.i, %B330.i ], [ 1, %B182.i ]
  %.758.i = add nuw i64 %.689.04017.i, 1
  %92 = getelementptr i16, ptr %.1293, i64 %.689.04017.i
  %.816.i = load i16, ptr %92, align 2
  %.818.i = icmp eq i16 %.816.i, 26465
  br i1 %.818.i, label %B280.i, label %B330.i
B338.endif.if.i:
  %.1077.i663 = load ptr, ptr %excinfo.2.i660, align 8
  br label %B442.endif.endif.if
B338.endif.endif.i:
  %.1086.fca.5.0.load.i = load i64, ptr %.fca.5.0.gep2775.i, align 8
  tail call void @NRT_decref(ptr null)
  %.11934023.not.i = icmp slt i64 %count.4.2.i, 1
  br i1 %.11934023.not.i, label %B792.i, label %B604.if.i
B604.if.i:
  %.1137.04025.i = phi i64 [ %.1206.i, %B604.loopexit.i ], [ 0, %B338.endif.endif.i ]
  %.1206.i = add nuw nsw i64 %.1137.04025.i, 1
  %.1287.i.idx = mul i64 %.1137.04025.i, 24
  %.1287.i = getelementptr i8, ptr %data.i.i.i.i, i64 %.1287.i.idx
  %.1397.i = getelementptr i8, ptr %.1287.i, i64 16
  %.1398.i = load i64, ptr %.1397.i, align 8
  %.14794020.not.i = icmp slt i64 %.1398.i, 1
  br i1 %.14794020.not.i, label %B604.loopexit.i, label %B694.if.lr.ph.i
B694.if.lr.ph.i:
  %.1288.i = load i64, ptr %.1287.i, align 8
  %.1728.i = trunc i64 %.1137.04025.i to i32
  br label %B694.if.i
B694.if.i:
  %.1423.04022.i = phi i64 [ %.1288.i, %B694.if.lr.ph.i ], [ %.1492.i, %B788.i ]
  %.1426.04021.i = phi i64 [ %.1398.i, %B694.if.lr.ph.i ], [ %.1488.i, %B788.i ]
  %.1488.i = add nsw i64 %.1426.04021.i, -1
  %.1492.i = add i64 %.1423.04022.i, 1
  %.1534.i = icmp slt i64 %.1423.04022.i, 0
  %.1535.i = select i1 %.1534.i, i64 %.1086.fca.5.0.load.i, i64 0
  %93 = getelementptr i32, ptr %.1086.fca.4.load.i, i64 %.1423.04022.i
  %.1549.i = getelementptr i32, ptr %93, i64 %.1535.i
  %.1550.i665 = load i32, ptr %.1549.i, align 4
  %.1552.i = icmp slt i32 %.1550.i665, 0
  br i1 %.1552.i, label %B778.i, label %B722.i
B792.endif.i:
  store i64 1, ptr %base.i.i.i.i.i.i, align 4
  %from.i.i.i.i.i.i = ptrtoint ptr %base.i.i.i.i.i.i to i64
  %behind.i.i.i.i.i.i = add i64 %from.i.i.i.i.i.i, 127
  %at.i.i.i.i.i.i = and i64 %behind.i.i.i.i.i.i, -64
  %data.i.i.i.i.i.i = inttoptr i64 %at.i.i.i.i.i.i to ptr
  %slot.i.i.i.i.i.i = getelementptr i8, ptr %base.i.i.i.i.i.i, i64 24
  store ptr %data.i.i.i.i.i.i, ptr %slot.i.i.i.i.i.i, align 8
  tail call void @NRT_incref(ptr %base.i.i.i.i.i.i)
  tail call void @NRT_decref(ptr %base.i.i.i.i.i.i)
  tail call void @NRT_incref(ptr %base.i.i.i.i.i.i)
  tail call void @NRT_incref(ptr %base.i.i.i.i.i.i)
  tail call void @llvm.memset.p0.i64(ptr align 64 %data.i.i.i.i.i.i, i8 0, i64 %.56.i.i.i, i1 false)
  tail call void @NRT_decref(ptr %base.i.i.i.i.i.i)
  tail call void @NRT_incref(ptr %base.i.i.i.i.i.i)
  tail call void @NRT_decref(ptr %base.i.i.i.i.i.i)
  tail call void @NRT_decref(ptr %base.i.i.i.i.i.i)
  tail call void @NRT_decref(ptr null)
  br i1 %.11934023.not.i, label %B1600.i, label %B1030.if.i
B1030.if.i:
  %tail_b.2.04034.i = phi i64 [ %tail_b.3.1.i, %B5299.i ], [ %.1277, %B792.endif.i ]
  %head_b.2.04033.i = phi i64 [ %head_b.3.1.i, %B5299.i ], [ %.1277, %B792.endif.i ]
  %tail_a.2.04032.i = phi i64 [ %tail_a.3.1.i, %B5299.i ], [ %.919, %B792.endif.i ]
  %head_a.2.04031.i = phi i64 [ %head_a.3.1.i, %B5299.i ], [ %.919, %B792.endif.i ]
  %known.2.04030.i = phi i64 [ %known.3.1.i, %B5299.i ], [ 0, %B792.endif.i ]
  %n.3.04029.i = phi i64 [ %90, %B5299.i ], [ 1, %B792.endif.i ]
  %.1912.04027.i = phi i64 [ %.1982.i, %B5299.i ], [ 0, %B792.endif.i ]
  %.1982.i = add nuw nsw i64 %.1912.04027.i, 1
  %.2063.i.idx = mul i64 %.1912.04027.i, 24
  %.2063.i = getelementptr i8, ptr %data.i.i.i.i, i64 %.2063.i.idx
  %.2064.i = load i64, ptr %.2063.i, align 8
  %.2118.i = getelementptr i8, ptr %.2063.i, i64 16
  %.2119.i = load i64, ptr %.2118.i, align 8
  %.2127.0.i = ashr i64 %.2119.i, 1
  %.2160.i = add nsw i64 %.2127.0.i, %.2064.i
  %.2174.i = icmp slt i64 %.2160.i, 0
  %.2175.i = select i1 %.2174.i, i64 %.1086.fca.5.0.load.i, i64 0
  %94 = getelementptr i32, ptr %.1086.fca.4.load.i, i64 %.2160.i
  %.2189.i = getelementptr i32, ptr %94, i64 %.2175.i
  %.2190.i = load i32, ptr %.2189.i, align 4
  %.2192.i = sext i32 %.2190.i to i64
  %.2193.not.i = icmp eq i64 %.1912.04027.i, %.2192.i
  br i1 %.2193.not.i, label %B1104.i, label %B5299.i
B1600.endif.endif.endif.endif.i:
  store i64 1, ptr %base.i.i.i.i.i3890.i, align 4
  %from.i.i.i.i.i3893.i = ptrtoint ptr %base.i.i.i.i.i3890.i to i64
  %behind.i.i.i.i.i3894.i = add i64 %from.i.i.i.i.i3893.i, 127
  %at.i.i.i.i.i3895.i = and i64 %behind.i.i.i.i.i3894.i, -64
  %data.i.i.i.i.i3896.i = inttoptr i64 %at.i.i.i.i.i3895.i to ptr
  %slot.i.i.i.i.i3897.i = getelementptr i8, ptr %base.i.i.i.i.i3890.i, i64 24
  store ptr %data.i.i.i.i.i3896.i, ptr %slot.i.i.i.i.i3897.i, align 8
  tail call void @NRT_incref(ptr %base.i.i.i.i.i3890.i)
  tail call void @NRT_decref(ptr %base.i.i.i.i.i3890.i)
  tail call void @NRT_incref(ptr %base.i.i.i.i.i3890.i)
  tail call void @NRT_incref(ptr %base.i.i.i.i.i3890.i)
  tail call void @llvm.memset.p0.i64(ptr align 64 dereferenceable(512) %data.i.i.i.i.i3896.i, i8 0, i64 512, i1 false)
  tail call void @NRT_decref(ptr %base.i.i.i.i.i3890.i)
  tail call void @NRT_incref(ptr %base.i.i.i.i.i3890.i)
  tail call void @NRT_decref(ptr %base.i.i.i.i.i3890.i)
  tail call void @NRT_decref(ptr %base.i.i.i.i.i3890.i)
  tail call void @NRT_decref(ptr null)
  %.38164056.not.i = icmp slt i64 %n.3.0.lcssa.i, 1
  br i1 %.38164056.not.i, label %B442.endif.endif.endif, label %B2040.if.lr.ph.i
B2040.if.lr.ph.i:
  %.4827.i = getelementptr i8, ptr %.1406, i64 100
  %.5039.i = getelementptr i8, ptr %.1406, i64 4
  %.5272.i = getelementptr i8, ptr %.1406, i64 8
  %.5679.i = getelementptr i8, ptr %.1406, i64 88
  %.5785.i = getelementptr i8, ptr %.1406, i64 92
  %.6426.i = getelementptr i8, ptr %.1406, i64 16
  %.6898.i = getelementptr i8, ptr %.1406, i64 24
  %95 = getelementptr i16, ptr %.935, i64 %.919
  %96 = getelementptr i8, ptr %95, i64 -2
  %.7847.i = getelementptr i8, ptr %.1406, i64 32
  %.7910.i = getelementptr i8, ptr %.1406, i64 36
  %.7783.i = getelementptr i8, ptr %.1406, i64 28
  %.8201.i = getelementptr i8, ptr %.1406, i64 48
  %.7612.i = getelementptr i8, ptr %.1406, i64 40
  %.7675.i = getelementptr i8, ptr %.1406, i64 44
  %.6342.i = getelementptr i8, ptr %.1406, i64 12
  %.6243.i = getelementptr i8, ptr %.1406, i64 20
  %.4253.i = getelementptr i8, ptr %.1406, i64 52
  br label %B2040.if.i
B2040.if.i:
  %seen_count.2.04059.i = phi i64 [ 0, %B2040.if.lr.ph.i ], [ %seen_count.3.1.i, %B5300.i ]
  %.3759.04057.i = phi i64 [ 1, %B2040.if.lr.ph.i ], [ %.3829.i, %B5300.i ]
  %.3829.i = add nuw i64 %.3759.04057.i, 1
  %97 = mul i64 %.3759.04057.i, 24
  %98 = getelementptr i8, ptr %data.i.i.i.i.i.i, i64 %97
  %.3911.i = getelementptr i8, ptr %98, i64 -24
  %.3912.i = load i64, ptr %.3911.i, align 8
  %.3967.i = getelementptr i8, ptr %98, i64 -8
  %.3968.i = load i64, ptr %.3967.i, align 8
  %.3969.i = add nsw i64 %.3968.i, %.3912.i
  %.4024.i = load i64, ptr %98, align 8
  %.4085.i = getelementptr i8, ptr %98, i64 -16
  %.4086.i = load i64, ptr %.4085.i, align 8
  %.4143.i = add nsw i64 %.4086.i, %.3968.i
  %.4197.i = getelementptr i8, ptr %98, i64 8
  %.4198.i = load i64, ptr %.4197.i, align 8
  %.4207.i = icmp slt i64 %.4024.i, %.3969.i
  br i1 %.4207.i, label %B2204.i, label %B2248.i
B4284.endif.endif.i:
  %.12844.i.i = icmp eq i16 %.6812.i, -32767
  %"$phi30.1.2.145.i.not.i" = select i1 %found.2.041.i.i, i1 true, i1 %.12844.i.i
  br i1 %"$phi30.1.2.145.i.not.i", label %B4338.i, label %B4384.i
B4420.if.i:
  %common.3.14049.i = phi i1 [ false, %B4420.if.lr.ph.i ], [ %common.2.2.lcssa.i, %B4420.loopexit.i ]
  %.6969.04048.i = phi i64 [ %.4771.i, %B4420.if.lr.ph.i ], [ %.7031.i, %B4420.loopexit.i ]
  %.6966.04047.i = phi i64 [ %a0.3.2.i, %B4420.if.lr.ph.i ], [ %.7035.i, %B4420.loopexit.i ]
  %.7031.i = add nsw i64 %.6969.04048.i, -1
  %.7035.i = add i64 %.6966.04047.i, 1
  br i1 %.134180.not.i3908.i, label %B4456.if.lr.ph.i, label %B4420.loopexit.i
B4456.if.lr.ph.i:
  %.7213.i = icmp slt i64 %.6966.04047.i, 0
  %.7214.i = select i1 %.7213.i, i64 %.919, i64 0
  %99 = getelementptr i16, ptr %.935, i64 %.6966.04047.i
  %.7228.i = getelementptr i16, ptr %99, i64 %.7214.i
  br label %B4456.if.i
B4456.if.i:
  %common.2.24044.i = phi i1 [ %common.3.14049.i, %B4456.if.lr.ph.i ], [ %"$phi4498.3.2.3.i", %B4498.i ]
  %.7097.04043.i = phi i64 [ %spec.select4002.i, %B4456.if.lr.ph.i ], [ %.7159.i, %B4498.i ]
  %.7094.04042.i = phi i64 [ %b0.3.2.i, %B4456.if.lr.ph.i ], [ %.7163.i, %B4498.i ]
  %.7159.i = add nsw i64 %.7097.04043.i, -1
  %.7163.i = add i64 %.7094.04042.i, 1
  br i1 %common.2.24044.i, label %B4498.i, label %B4464.i
B4686.endif.endif.i:
  %.254114.i.i = icmp eq i16 %.7443.i, 24220
  %"$phi30.1.2.1115.i.not.i" = select i1 %found.2.0111.i.i, i1 true, i1 %.254114.i.i
  br i1 %"$phi30.1.2.1115.i.not.i", label %B4772.i, label %B4818.i
B5152.if.i:
  %again.2.14054.i = phi i1 [ %again.2.14054.i.be, %B5152.if.i.backedge ], [ false, %B5118.i ]
  %.8007.04052.i = phi i64 [ %.8076.i, %B5152.if.i.backedge ], [ 0, %B5118.i ]
  %.8076.i = add nuw nsw i64 %.8007.04052.i, 1
  br i1 %again.2.14054.i, label %B5182.thread.i, label %B5182.i
B442.endif.endif.if:
  %excinfo.4.1.ph = phi ptr [ %.1077.i663, %B338.endif.if.i ], [ null, %B1600.i ], [ null, %B0.endif.endif.endif.endif.i.i.i ], [ null, %B0.endif.endif.endif.endif.endif.i.i.i ], [ null, %B792.i ]
  store ptr %excinfo.4.1.ph, ptr %excinfo, align 8
  br label %common.ret
B442.endif.endif.endif:
  tail call void @NRT_decref(ptr %base.i.i.i.i.i3890.i)
  tail call void @NRT_decref(ptr %arg.out.0)
  tail call void @NRT_decref(ptr %arg.kinds.0)
  tail call void @NRT_decref(ptr %base.i.i.i.i.i.i)
  tail call void @NRT_decref(ptr %arg.codes.0)
  tail call void @NRT_decref(ptr %arg.codes.0)
  %.1539 = mul i64 %.1537, %.523.0741
  %.1541 = getelementptr i32, ptr %arg.spans.4, i64 %.1539
  tail call void @NRT_incref(ptr %arg.spans.0)
  tail call void @NRT_incref(ptr %base.i.i.i.i)
  tail call void @NRT_incref(ptr %arg.spans.0)
  %.51.i671 = icmp sgt i64 %count.4.2.i, 0
  br i1 %.51.i671, label %B22.preheader.i, label %f5.exit
B22.preheader.i:
  %100 = add nsw i64 %count.4.2.i, -1
  br label %B22.i
B22.i:
  %t.3.0.i = phi i64 [ %t.4.2.i, %B728.i ], [ 0, %B22.preheader.i ]
  %.83.i = icmp slt i64 %t.3.0.i, 0
  %.84.i = select i1 %.83.i, i64 %longest.2.0.lcssa769, i64 0
  %.85.i = add i64 %.84.i, %t.3.0.i
  %.109.i.idx = mul i64 %.85.i, 24
  %.109.i = getelementptr i8, ptr %data.i.i.i.i, i64 %.109.i.idx
  %.110.i = load i64, ptr %.109.i, align 8
  %.164.i = getelementptr i8, ptr %.109.i, i64 8
  %.165.i = load i64, ptr %.164.i, align 8
  %.225.i = getelementptr i8, ptr %.109.i, i64 16
  %.226.i = load i64, ptr %.225.i, align 8
  %.228.i = add nsw i64 %.226.i, %.110.i
  %.285.i = add nsw i64 %.226.i, %.165.i
  %.301.i = add nsw i64 %t.3.0.i, 1
  %.313.i = icmp slt i64 %.301.i, %count.4.2.i
  br i1 %.313.i, label %B136.i, label %B458.i
B136.i:
  %.348.i = icmp slt i64 %t.3.0.i, -1
  %.349.i = select i1 %.348.i, i64 %longest.2.0.lcssa769, i64 0
  %.350.i = add i64 %.349.i, %.301.i
  %.374.i.idx = mul i64 %.350.i, 24
  %.374.i = getelementptr i8, ptr %data.i.i.i.i, i64 %.374.i.idx
  %.375.i = load i64, ptr %.374.i, align 8
  %.377.i = sub nsw i64 %.375.i, %.228.i
  %or.cond.i676 = icmp ult i64 %.377.i, 41
  br i1 %or.cond.i676, label %B194.i, label %B458.i
B194.i:
  %.492.i = getelementptr i8, ptr %.374.i, i64 8
  %.493.i = load i64, ptr %.492.i, align 8
  %.495.i = sub nsw i64 %.493.i, %.285.i
  %.498.i = icmp slt i64 %.495.i, 41
  br i1 %.498.i, label %B244.i, label %B458.i
B244.i:
  %t.5.1.i = phi i64 [ %.738.i, %B408.i ], [ %.301.i, %B194.i ]
  %.530.i = icmp slt i64 %t.5.1.i, 0
  %.531.i = select i1 %.530.i, i64 %longest.2.0.lcssa769, i64 0
  %.532.i = add i64 %.531.i, %t.5.1.i
  %.556.i.idx = mul i64 %.532.i, 24
  %.556.i = getelementptr i8, ptr %data.i.i.i.i, i64 %.556.i.idx
  %.557.i = load i64, ptr %.556.i, align 8
  %.611.i = getelementptr i8, ptr %.556.i, i64 16
  %.612.i = load i64, ptr %.611.i, align 8
  %.613.i = add nsw i64 %.612.i, %.557.i
  %.673.i = getelementptr i8, ptr %.556.i, i64 8
  %.674.i = load i64, ptr %.673.i, align 8
  %.730.i = add nsw i64 %.674.i, %.612.i
  %.738.i = add nsw i64 %t.5.1.i, 1
  %exitcond.not.i678 = icmp eq i64 %t.5.1.i, %100
  br i1 %exitcond.not.i678, label %B458.i, label %B350.i
B350.i:
  %.784.i = icmp slt i64 %t.5.1.i, -1
  %.785.i = select i1 %.784.i, i64 %longest.2.0.lcssa769, i64 0
  %.786.i = add i64 %.785.i, %.738.i
  %.810.i.idx = mul i64 %.786.i, 24
  %.810.i = getelementptr i8, ptr %data.i.i.i.i, i64 %.810.i.idx
  %.811.i = load i64, ptr %.810.i, align 8
  %.813.i = sub nsw i64 %.811.i, %.613.i
  %or.cond672.i = icmp ult i64 %.813.i, 41
  br i1 %or.cond672.i, label %B408.i, label %B458.i
B408.i:
  %.927.i = getelementptr i8, ptr %.810.i, i64 8
  %.928.i = load i64, ptr %.927.i, align 8
  %.930.i = sub nsw i64 %.928.i, %.730.i
  %.933.i = icmp slt i64 %.930.i, 41
  br i1 %.933.i, label %B244.i, label %B458.i
B458.i:
  %b1.2.2.i = phi i64 [ %.285.i, %B194.i ], [ %.285.i, %B22.i ], [ %.285.i, %B136.i ], [ %.730.i, %B244.i ], [ %.730.i, %B350.i ], [ %.730.i, %B408.i ]
  %a1.2.2.i = phi i64 [ %.228.i, %B194.i ], [ %.228.i, %B22.i ], [ %.228.i, %B136.i ], [ %.613.i, %B244.i ], [ %.613.i, %B350.i ], [ %.613.i, %B408.i ]
  %t.4.2.i = phi i64 [ %.301.i, %B194.i ], [ %.301.i, %B22.i ], [ %.301.i, %B136.i ], [ %.738.i, %B408.i ], [ %.738.i, %B350.i ], [ %count.4.2.i, %B244.i ]
  br i1 %.1051674.not.i, label %B616.i, label %B518.if.i
B616.loopexit.i:
  %101 = mul i64 %spec.select.i674, %arg.spans.5.2
  br label %B616.i
B616.i:
  %least.2.1.lcssa.i = phi i64 [ 0, %B458.i ], [ %101, %B616.loopexit.i ]
  %.1346.i = sub nsw i64 %b1.2.2.i, %.165.i
  %102 = getelementptr i32, ptr %.1541, i64 %least.2.1.lcssa.i
  %.1400.i = getelementptr i8, ptr %102, i64 12
  %.1401.i = load i32, ptr %.1400.i, align 4
  %.1455.i = getelementptr i8, ptr %102, i64 8
  %.1456.i675 = load i32, ptr %.1455.i, align 4
  %.1457.i = sext i32 %.1401.i to i64
  %.1458.i = sext i32 %.1456.i675 to i64
  %.1459.i = sub nsw i64 %.1457.i, %.1458.i
  %.1460.i = icmp sgt i64 %.1346.i, %.1459.i
  br i1 %.1460.i, label %B672.i, label %B728.i
B672.i:
  %.1517.i = trunc i64 %.110.i to i32
  store i32 %.1517.i, ptr %102, align 4
  %.1575.i = getelementptr i8, ptr %102, i64 4
  %.1576.i = trunc i64 %a1.2.2.i to i32
  store i32 %.1576.i, ptr %.1575.i, align 4
  %.1635.i = trunc i64 %.165.i to i32
  store i32 %.1635.i, ptr %.1455.i, align 4
  %.1696.i = trunc i64 %b1.2.2.i to i32
  store i32 %.1696.i, ptr %.1400.i, align 4
  br label %B728.i
B728.i:
  %.1716.i = icmp slt i64 %t.4.2.i, %count.4.2.i
  br i1 %.1716.i, label %B22.i, label %f5.exit
B518.if.i:
  %least.2.1677.i = phi i64 [ %spec.select.i674, %B518.if.i ], [ 0, %B458.i ]
  %.993.0675.i = phi i64 [ %.1064.i, %B518.if.i ], [ 0, %B458.i ]
  %.1064.i = add nuw nsw i64 %.993.0675.i, 1
  %.1145.i = mul i64 %.993.0675.i, %arg.spans.5.2
  %103 = getelementptr i32, ptr %.1541, i64 %.1145.i
  %.1149.i672 = getelementptr i8, ptr %103, i64 12
  %.1150.i = load i32, ptr %.1149.i672, align 4
  %.1204.i = getelementptr i8, ptr %103, i64 8
  %.1205.i = load i32, ptr %.1204.i, align 4
  %.1206.i673 = sext i32 %.1150.i to i64
  %.1207.i = sext i32 %.1205.i to i64
  %.1208.i = sub nsw i64 %.1206.i673, %.1207.i
  %.1258.i = mul i64 %least.2.1677.i, %arg.spans.5.2
  %104 = getelementptr i32, ptr %.1541, i64 %.1258.i
  %.1262.i = getelementptr i8, ptr %104, i64 12
  %.1263.i = load i32, ptr %.1262.i, align 4
  %.1319.i = getelementptr i8, ptr %104, i64 8
  %.1320.i = load i32, ptr %.1319.i, align 4
  %.1321.i = sext i32 %.1263.i to i64
  %.1322.i = sext i32 %.1320.i to i64
  %.1323.i = sub nsw i64 %.1321.i, %.1322.i
  %.1324.i = icmp slt i64 %.1208.i, %.1323.i
  %spec.select.i674 = select i1 %.1324.i, i64 %.993.0675.i, i64 %least.2.1677.i
  %exitcond678.not.i = icmp eq i64 %arg.spans.5.1, %.1064.i
  br i1 %exitcond678.not.i, label %B616.loopexit.i, label %B518.if.i
f5.exit:
  tail call void @NRT_decref(ptr %base.i.i.i.i)
  tail call void @NRT_decref(ptr %arg.spans.0)
  tail call void @NRT_decref(ptr %arg.codes.0)
  tail call void @NRT_decref(ptr %arg.codes.0)
  tail call void @NRT_decref(ptr %arg.out.0)
  tail call void @NRT_decref(ptr %arg.spans.0)
  %exitcond750.not = icmp eq i64 %.592, %arg.a.5.0
  br i1 %exitcond750.not, label %B616, label %B290.if
}
define internal i32 @f6(ptr noalias %retptr, ptr noalias %excinfo, i64 %arg.shape) {
entry:
  %.31.i = icmp ugt i64 %arg.shape, 2305843009213693951
  br i1 %.31.i, label %B0.if, label %B0.endif.endif.endif.i
B0.endif.endif.endif.i:
  %.30.i = shl nuw nsw i64 %arg.shape, 2
  %all.i.i.i.i = add nuw i64 %.30.i, 128
  %base.i.i.i.i = tail call ptr @malloc(i64 %all.i.i.i.i)
  %none.i.i.i.i = icmp eq ptr %base.i.i.i.i, null
  br i1 %none.i.i.i.i, label %B0.if, label %B0.endif
common.ret:
  %common.ret.op = phi i32 [ 0, %B134 ], [ 1, %B0.if ]
  ret i32 %common.ret.op
B134:
  tail call void @NRT_incref(ptr %base.i.i.i.i)
  store ptr %base.i.i.i.i, ptr %retptr, align 8
  %retptr.repack128 = getelementptr inbounds i8, ptr %retptr, i64 8
  store ptr null, ptr %retptr.repack128, align 8
  %retptr.repack130 = getelementptr inbounds i8, ptr %retptr, i64 16
  store i64 %arg.shape, ptr %retptr.repack130, align 8
  %retptr.repack132 = getelementptr inbounds i8, ptr %retptr, i64 24
  store i64 4, ptr %retptr.repack132, align 8
  %retptr.repack134 = getelementptr inbounds i8, ptr %retptr, i64 32
  store ptr %data.i.i.i.i, ptr %retptr.repack134, align 8
  %retptr.repack136 = getelementptr inbounds i8, ptr %retptr, i64 40
  store i64 %arg.shape, ptr %retptr.repack136, align 8
  %retptr.repack138 = getelementptr inbounds i8, ptr %retptr, i64 48
  store i64 4, ptr %retptr.repack138, align 8
  tail call void @NRT_decref(ptr %base.i.i.i.i)
  tail call void @NRT_decref(ptr %base.i.i.i.i)
  br label %common.ret
B0.if:
  store ptr null, ptr %excinfo, align 8
  br label %common.ret
B0.endif:
  store i64 1, ptr %base.i.i.i.i, align 4
  %from.i.i.i.i = ptrtoint ptr %base.i.i.i.i to i64
  %behind.i.i.i.i = add i64 %from.i.i.i.i, 127
  %at.i.i.i.i = and i64 %behind.i.i.i.i, -64
  %data.i.i.i.i = inttoptr i64 %at.i.i.i.i to ptr
  %slot.i.i.i.i = getelementptr i8, ptr %base.i.i.i.i, i64 24
  store ptr %data.i.i.i.i, ptr %slot.i.i.i.i, align 8
  tail call void @NRT_incref(ptr %base.i.i.i.i)
  tail call void @NRT_decref(ptr %base.i.i.i.i)
  tail call void @NRT_incref(ptr %base.i.i.i.i)
  tail call void @NRT_decref(ptr null)
  tail call void @NRT_decref(ptr null)
  %.170149.not = icmp eq i64 %arg.shape, 0
  br i1 %.170149.not, label %B134, label %B118.if.preheader
B118.if.preheader:
  tail call void @llvm.memset.p0.i64(ptr align 64 %data.i.i.i.i, i8 -1, i64 %.30.i, i1 false)
  br label %B134
}
declare void @llvm.memset.p0.i64(ptr, i8, i64, i1 immarg)
declare i64 @llvm.smax.i64(i64, i64)
declare i32 @llvm.umin.i32(i32, i32)
declare i64 @llvm.smin.i64(i64, i64)
declare i64 @llvm.umin.i64(i64, i64)
declare i64 @llvm.abs.i64(i64, i1 immarg)
declare i64 @llvm.umax.i64(i64, i64)
